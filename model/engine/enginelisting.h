// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "container.h"
#include "engine.h"

#include <QDateTime>

#include <optional>

namespace stratoscope
{

/** An image as an engine lists it. */
struct EngineImage
{
    QString id; ///< With or without "sha256:", as the engine has it.
    QStringList names;
    std::optional<quint64> size; ///< About so many bytes.
    QDateTime created;
};

/** A container as an engine lists it. */
struct EngineContainer
{
    QString id;
    QString name;
    QString image; ///< The name of its image.
    ContainerState state = ContainerState::Unknown;
    QString status; ///< "Up 3 hours", as the engine says.
    std::optional<quint64> writableSize; ///< Of its writable layer, about so many bytes; empty where nobody asked.
    QDateTime created;
};

/** What an engine has. */
struct EngineListing
{
    Engine engine;
    QString version; ///< Of what answered.
    std::vector<EngineImage> images;
    std::vector<EngineContainer> containers;
    std::optional<Error> problem; ///< Why it has not answered, and what can be done.
    bool isInstalled = true;
};

/** The state that an engine calls \a word: "running", "exited", … */
ContainerState containerState(const QString &word);

/**
 * Asks \a engine what it has. With \a sizes it also sums up each container's writable layer, which takes a while. What
 * goes wrong is part of the value.
 */
EngineListing listEngine(const Engine &engine, bool sizes, const Job &job);

/** The containers of \a engine alone. */
Result<std::vector<EngineContainer>> listContainers(const Engine &engine, bool sizes, const Job &job);

}
