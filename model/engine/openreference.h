// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "engine.h"
#include "imagesource.h"
#include "readlimits.h"

namespace stratoscope
{

/** How to use engines. */
struct EngineOptions
{
    EnginePrograms programs = EnginePrograms::fromEnvironment();
    bool readUpper = true; ///< If possible, read a container's upper directory instead of asking the engine.
    quint64 mostBytes = limits::TemporaryBytes; ///< Most bytes that an engine may save.
};

/**
 * Opens an engine's image or container ("docker://shop:2.4", "container://web", see parseReference()), or an image at a
 * path, which may also be as skopeo names it ("oci:DIR:shop", see parseTransport()). A container becomes a source with
 * one image that has a container. Errors name the engine and have a hint; a name that several engines have is
 * ErrorKind::Usage. Opening changes nothing.
 */
Result<ImageSourcePtr> openReference(const QString &text, const EngineOptions &options, const Job &job);
/** The same with this machine's engines. */
Result<ImageSourcePtr> openReference(const QString &text, const Job &job);

/** A container's state at one time, as far as visible without reading it. */
struct ContainerMark
{
    ContainerState state = ContainerState::Unknown;
    QByteArray layer; ///< writableLayerMark().

    bool operator==(const ContainerMark &) const = default;
};

/** Takes a mark of the container in \a source, opened by openReference(), to tell whether to open it again. */
Result<ContainerMark> markContainer(const ImageSource &source, const EngineOptions &options, const Job &job);

}
