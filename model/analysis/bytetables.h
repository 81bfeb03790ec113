// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "byteitems.h"
#include "filekind.h"

namespace stratoscope
{

/** A part of some files: how many they are, and their bytes. */
struct ByteSum
{
    std::size_t files = 0;
    quint64 bytes = 0;
};

/** What is in one directory. */
struct DirectoryBytes
{
    PathId path;
    ByteSum direct; ///< Of the files in it …
    ByteSum total; ///< … and of those below it too.
};

/** Where the bytes of some files are. Each of the tables but that of the largest files adds up to the total. */
struct ByteTables
{
    ByteSum total;
    std::vector<ByteSum> layers; ///< By LayerIndex.
    std::vector<ByteSum> kinds; ///< By FileKind.
    std::vector<DirectoryBytes> directories; ///< Those that hold some of the files, largest first; direct ones add up.
    std::vector<ByteItem> largest; ///< At most LargestFiles, largest first.

    static constexpr std::size_t LargestFiles = 1000;
};

/** Sums up \a items of \a tree. A pure function. */
ByteTables byteTables(const UnionTree &tree, std::vector<ByteItem> items);

}
