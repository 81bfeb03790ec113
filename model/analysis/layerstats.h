// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "uniontree.h"

namespace stratoscope
{

/** What one layer adds, changes and wastes. */
struct LayerStats
{
    quint64 size = 0; ///< Bytes of its regular files, an inode counted once.
    quint64 visibleBytes = 0; ///< Of these, what the top of the stack still shows under any name.
    quint64 wastedBytes = 0; ///< size - visibleBytes.
    quint64 hidesBytes = 0; ///< Bytes of lower layers that this layer makes invisible.
    quint64 copiedUpBytes = 0; ///< Of size, what has the same content as the file below that it hides.
    std::size_t entries = 0; ///< added + modified + metadataOnly + unchanged + deleted.
    std::size_t files = 0; ///< Regular files, every name counted.
    std::size_t added = 0;
    std::size_t modified = 0; ///< With Replaced and Opaque.
    std::size_t metadataOnly = 0;
    std::size_t unchanged = 0;
    std::size_t deleted = 0;
};

/** Sums over the whole stack. */
struct ImageStats
{
    std::vector<LayerStats> layers; ///< Bottom first.
    std::size_t files = 0; ///< Visible at the top, all but directories, every name counted.
    std::size_t directories = 0; ///< Visible at the top, without the root.
    quint64 size = 0;
    quint64 visibleBytes = 0;
    quint64 wastedBytes = 0;
};

/** Counts in one pass; a pure function of the tree. */
ImageStats imageStats(const UnionTree &tree);

/** What \a row wastes: the bytes of its file that nothing at the top shows any more, 0 while another name still does. */
std::vector<quint64> wastedBytesByRow(const UnionTree &tree, LayerIndex layer);

}
