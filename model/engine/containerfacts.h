// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "container.h"
#include "engine.h"

#include <optional>

namespace stratoscope
{

/** What an engine reports about a container. */
struct ContainerFacts
{
    QString id;
    QString name;
    QString imageId;
    QString imageName;
    ContainerState state = ContainerState::Unknown;
    QString upperDirectory; ///< Where the writable layer can be read directly; empty: nowhere.
    QByteArrayList mounts; ///< Mount points inside the container.
};

/** Asks \a engine for the container \a name, a name or an ID. Fails with ErrorKind::NotFound if there is none. */
Result<ContainerFacts> inspectContainer(const Engine &engine, const QString &name, const Job &job);

/** What an engine reports about an image. */
struct ImageFacts
{
    QString id;
    QStringList names;
    std::optional<quint64> size; ///< Total bytes of all its layers, unpacked.
};

/** Like inspectContainer(), for the image \a name. */
Result<ImageFacts> inspectImage(const Engine &engine, const QString &name, const Job &job);

}
