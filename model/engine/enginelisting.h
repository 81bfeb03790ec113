// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "container.h"
#include "engine.h"

#include <QDateTime>

#include <optional>

namespace stratoscope
{

/** An image as listed by an engine. */
struct EngineImage
{
    QString id; ///< With or without "sha256:", as printed by the engine.
    QStringList names;
    std::optional<quint64> size; ///< Approximate bytes.
    QDateTime created;
};

/** A container as listed by an engine. */
struct EngineContainer
{
    QString id;
    QString name;
    QString image; ///< The name of its image.
    QString imageId; ///< With or without "sha256:"; empty if the engine does not print it.
    ContainerState state = ContainerState::Unknown;
    QString status; ///< "Up 3 hours", as printed by the engine.
    std::optional<quint64> writableSize; ///< Approximate bytes of its writable layer; empty if not requested.
    QDateTime created;
};

/** An engine's images and containers. */
struct EngineListing
{
    Engine engine;
    QString version; ///< Version of the engine that answered.
    std::vector<EngineImage> images;
    std::vector<EngineContainer> containers;
    std::optional<Error> problem; ///< Why it did not answer, and what to do about it.
    bool isInstalled = true;
};

/** \a id without "sha256:". */
QString bareImageId(const QString &id);

/** The state for an engine's \a word: "running", "exited", … */
ContainerState containerState(const QString &word);

/**
 * Lists images and containers of \a engine. With \a sizes, it also sums up each container's writable layer, which takes
 * a while. Failures are part of the value.
 */
EngineListing listEngine(const Engine &engine, bool sizes, const Job &job);

/** Lists only the containers of \a engine. */
Result<std::vector<EngineContainer>> listContainers(const Engine &engine, bool sizes, const Job &job);

}
