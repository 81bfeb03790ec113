// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "container.h"
#include "engine.h"

#include <optional>

namespace stratoscope
{

/** What an engine says of one container. */
struct ContainerFacts
{
    QString id;
    QString name;
    QString imageId;
    QString imageName;
    ContainerState state = ContainerState::Unknown;
    QString upperDirectory; ///< Where this program may read the writable layer as it is; empty: nowhere.
    QByteArrayList mounts; ///< Paths in the container at which something else is mounted.
};

/** Asks \a engine for the container \a name, a name or an ID. Fails with ErrorKind::NotFound where there is none. */
Result<ContainerFacts> inspectContainer(const Engine &engine, const QString &name, const Job &job);

/** What an engine says of one image. */
struct ImageFacts
{
    QString id;
    QStringList names;
    std::optional<quint64> size; ///< Bytes of all its layers, unpacked.
};

/** As inspectContainer(), of the image \a name. */
Result<ImageFacts> inspectImage(const Engine &engine, const QString &name, const Job &job);

}
