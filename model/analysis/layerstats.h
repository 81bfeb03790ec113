// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "uniontree.h"

namespace stratoscope
{

/** What one layer adds, changes and wastes. */
struct LayerStats
{
    quint64 size = 0; ///< Bytes of its regular files, counting each inode once.
    quint64 visibleBytes = 0; ///< The part of size still visible at the top of the stack under any name.
    quint64 wastedBytes = 0; ///< size - visibleBytes.
    quint64 hidesBytes = 0; ///< Bytes of lower layers that this layer makes invisible.
    quint64 copiedUpBytes = 0; ///< The part of size with the same content as the file below that it hides.
    std::size_t entries = 0; ///< added + modified + metadataOnly + unchanged + deleted.
    std::size_t files = 0; ///< Regular files, counting every name.
    std::size_t added = 0;
    std::size_t modified = 0; ///< Including Replaced and Opaque.
    std::size_t metadataOnly = 0;
    std::size_t unchanged = 0;
    std::size_t deleted = 0;
};

/** Sums for the whole stack. */
struct ImageStats
{
    std::vector<LayerStats> layers; ///< Bottom first.
    std::size_t files = 0; ///< Visible at the top, everything except directories, counting every name.
    std::size_t directories = 0; ///< Visible at the top, without the root.
    quint64 size = 0;
    quint64 visibleBytes = 0;
    quint64 wastedBytes = 0;
};

/** Counts everything in one pass; a pure function of the tree. */
ImageStats imageStats(const UnionTree &tree);

/** The bytes that \a row wastes: those of its file if no name of it is visible at the top any more, otherwise 0. */
std::vector<quint64> wastedBytesByRow(const UnionTree &tree, LayerIndex layer);

}
