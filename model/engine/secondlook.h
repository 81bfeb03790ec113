// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "layernews.h"
#include "openreference.h"

namespace stratoscope
{

/** What looking at a container once more came to. */
struct SecondLook
{
    LoadedImagePtr image; ///< As it is now; null where nothing is different.
    LayerNews news;
    ContainerMark mark; ///< To be given to the next look.
};

/** True if \a image is a container that openReference() opened, with its own writable layer on top. */
bool isEngineContainer(const LoadedImage &image);

/**
 * Looks at the container that \a shown is once more. Where it is as \a mark says, nothing is read; else its writable
 * layer is, and laid on the read-only layers of \a shown, which are not read again. Without a mark all is read.
 */
Result<SecondLook> lookAgain(const LoadedImagePtr &shown, const std::optional<ContainerMark> &mark,
    const EngineOptions &options, const Job &job);

}
