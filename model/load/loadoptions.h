// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "layercache.h"

#include <QString>

#include <optional>

namespace stratoscope
{

/** How to read an image. */
struct LoadOptions
{
    bool verify = true; ///< Check blobs and diff IDs against their digests.
    QString upper; ///< An upper directory or a layer tar to lay on top; empty: the one of Image::container, if any.
    std::optional<LayerCache> cache; ///< Where layers that were read before are found and kept; empty: nowhere. What is
                                     ///< found there is not read: its digests may be left to completeImage().
    bool opensOnly = false; ///< Layers of a file are opened but not read where that is enough to copy them: nothing is
                            ///< checked, and the trees are empty. Ignored for an image with anything odd about it.
    bool usesTocs = false; ///< Set by loadImage(): some layer is read by its table of contents, which knows the SHA-256
                           ///< of files; then, those of others are hashed in the same way.
    bool deferContent = false; ///< What needs the content of uncompressed layers is left to completeImage().
};

}
