// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "byteitems.h"
#include "filekind.h"

namespace stratoscope
{

/** A number of files and their total bytes. */
struct ByteSum
{
    std::size_t files = 0;
    quint64 bytes = 0;
};

/** The sums of one directory. */
struct DirectoryBytes
{
    PathId path;
    ByteSum direct; ///< Files directly in it …
    ByteSum total; ///< … and all files below it.
};

/** Where the bytes of a set of files are. Every table except the largest files adds up to the total. */
struct ByteTables
{
    ByteSum total;
    std::vector<ByteSum> layers; ///< By LayerIndex.
    std::vector<ByteSum> kinds; ///< By FileKind.
    std::vector<DirectoryBytes> directories; ///< Those with any of the files, largest first; direct sums add up.
    std::vector<ByteItem> largest; ///< At most LargestFiles, largest first.

    static constexpr std::size_t LargestFiles = 1000;
};

/** Sums up \a items of \a tree. A pure function. */
ByteTables byteTables(const UnionTree &tree, std::vector<ByteItem> items);

}
