// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "job.h"
#include "uniontree.h"

#include <vector>

namespace stratoscope
{

/** What one layer has of one entry of a directory: of a file itself, or of a directory and everything below it. */
struct PictureMark
{
    enum class Kind {
        Visible, ///< Something of it shows in the unified file system.
        Hidden, ///< Layers above hide all of it.
        Deleted, ///< A whiteout, or nothing but whiteouts below.
    };

    std::size_t entry = 0; ///< In DirectoryPicture::entries.
    Kind kind = Kind::Deleted;
    VersionId version; ///< Of the entry itself; invalid if the layer has none.
    quint64 bytes = 0; ///< Of the files that this layer has there.
    bool opaque = false; ///< The directory hides everything in lower layers.
};

/** One name in a directory. */
struct PictureEntry
{
    PathId path;
    bool isDirectory = false;
    bool isVisible = false; ///< It is in the unified file system.
    quint64 bytes = 0; ///< Of the visible file; for a directory, of the visible files below.
};

/** One directory as a diagram: what each layer has of its entries, and what the unified file system shows of them. */
struct DirectoryPicture
{
    PathId directory;
    LayerIndex upTo; ///< The unified file system shows layers 0 … upTo.
    std::vector<PictureEntry> entries; ///< Sorted by name, directories first.
    std::size_t omitted = 0; ///< Entries beyond the number asked for; those that the most layers touch are kept.
    std::vector<std::vector<PictureMark>> layers; ///< By LayerIndex; each sorted by entry.
};

/** The picture of \a directory with at most \a most entries. Looks at all rows of all layers: not for the GUI thread. */
DirectoryPicture directoryPicture(
    const UnionTree &tree, PathId directory, LayerIndex upTo, std::size_t most, const Job &job);

/** The directory that shows best what layers are: one whose entries come from many layers and hide each other, and not
 *  too many of them. The root if there is none better. */
PathId tellingDirectory(const UnionTree &tree, const Job &job);

}
