// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "layerdraft.h"
#include "loadedimage.h"

namespace stratoscope
{

/** A file and the place of its content. */
struct WantedFile
{
    LayerIndex layer;
    quint64 offset = 0; ///< In the layer's stream; 0 if it has none.
    DraftEntry entry;
};

/** The entries of a draft in the order in which they can be made: all of one list before those of the next. */
struct DraftOrder
{
    std::vector<DraftEntry> directories; ///< Sorted by the bytes of their paths, including the markers in them.
    std::vector<WantedFile> files; ///< Those with content, sorted by its place, so that each layer is read once.
    std::vector<DraftEntry> others; ///< What has no content, sorted by path.
    std::vector<DraftEntry> links; ///< Hard links, sorted by path.
};

/** \a entry, a file, with the place of its content. */
WantedFile wantedFile(const LoadedImage &image, const DraftEntry &entry);

/** Sorts \a draft by the bytes of paths, independently of their order in the layers. */
DraftOrder orderDraft(const LoadedImage &image, const LayerDraft &draft);

}
