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
    QString upper; ///< An upper directory or layer tar to put on top; empty: that of Image::container, if any.
    std::optional<LayerCache> cache; ///< Cache of layers; empty: none. Layers found there are not read: checking
                                     ///< their digests may be left to completeImage().
    bool later = false; ///< Leave everything that needs the content of uncompressed layers to completeImage().
};

}
