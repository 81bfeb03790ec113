// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "loadedimage.h"

#include <vector>

namespace stratoscope
{

/** A step of a test image's history. */
struct TestStep
{
    const char *createdBy = "";
    const char *lines = nullptr; ///< The layer's entries as layerFromText() reads them; null: a step without a layer.
};

/** An image "shop-api:2.4" from \a steps, bottom first, whose layers have not been read. */
ImageSourcePtr testSource(const std::vector<TestStep> &steps);

/** The same, read: \a writable are the lines of a container's layer on top; null: none. */
LoadedImagePtr testStack(const std::vector<TestStep> &steps, const char *writable = nullptr);
/** A source of testSource(), read. */
LoadedImagePtr readTestSource(
    const ImageSourcePtr &source, const std::vector<TestStep> &steps, const char *writable = nullptr);

/** The shop of the main window's sketch in small: four layers, two steps between them, and a container's layer with a
 *  new, a changed and a deleted file. */
const std::vector<TestStep> &shopSteps();
const char *shopContainer();
LoadedImagePtr shopStack();

/** The path that is called \a path in \a loaded. */
PathId pathId(const LoadedImagePtr &loaded, const char *path);

}
