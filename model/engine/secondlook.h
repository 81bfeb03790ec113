// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "layernews.h"
#include "openreference.h"

namespace stratoscope
{

/** The result of looking at a container again. */
struct SecondLook
{
    LoadedImagePtr image; ///< Its current state; null if nothing changed.
    LayerNews news;
    ContainerMark mark; ///< For the next look.
};

/** True if \a image is a container opened by openReference(), with its own writable layer on top. */
bool isEngineContainer(const LoadedImage &image);

/**
 * Looks at the container \a shown again. Reads nothing if it still matches \a mark; otherwise reads its writable layer
 * and puts it on the read-only layers of \a shown, which are not read again. Without a mark, reads everything.
 */
Result<SecondLook> lookAgain(const LoadedImagePtr &shown, const std::optional<ContainerMark> &mark,
    const EngineOptions &options, const Job &job);

}
