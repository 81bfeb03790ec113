// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "engine.h"
#include "imagesource.h"
#include "readlimits.h"

namespace stratoscope
{

/** How engines are used. */
struct EngineOptions
{
    EnginePrograms programs = EnginePrograms::fromEnvironment();
    bool readUpper = true; ///< Read a container's upper directory where that is possible, instead of asking the engine.
    quint64 mostBytes = limits::TemporaryBytes; ///< That an engine may save.
};

/**
 * Opens what \a text names: an image or a container of an engine ("docker://shop:2.4", "container://web", see
 * parseReference()), or the path of an image. A container is a source with one image that has a container. Errors name
 * the engine and what can be done; a name that several engines have is ErrorKind::Usage. Opening changes nothing.
 */
Result<ImageSourcePtr> openReference(const QString &text, const EngineOptions &options, const Job &job);
/** As above, with the engines of this machine. */
Result<ImageSourcePtr> openReference(const QString &text, const Job &job);

/** What can be seen of a container at one time without reading it. */
struct ContainerMark
{
    ContainerState state = ContainerState::Unknown;
    QByteArray layer; ///< writableLayerMark().

    bool operator==(const ContainerMark &) const = default;
};

/** Looks at the container that \a source, opened by openReference(), shows: whether it is worth opening it again. */
Result<ContainerMark> markContainer(const ImageSource &source, const EngineOptions &options, const Job &job);

}
