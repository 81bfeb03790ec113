// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "layerentries.h"

namespace stratoscope
{

class CacheReader;
class CacheWriter;

/** A layer's entries as a sequence of columns; a friend of those whose columns they are. */
class LayerColumns
{
public:
    static void write(CacheWriter &out, const LayerEntries &layer);
    static void read(CacheReader &in, LayerEntries &layer);
    /** Rebuilds the path table's links, which are not stored, after reading. False if the columns do not fit
     *  together, which only happens in a crafted file. */
    static bool complete(LayerEntries &layer);

private:
    template<typename Stream, typename Paths>
    static void paths(Stream &stream, Paths &table);
    template<typename Stream, typename Inodes>
    static void inodes(Stream &stream, Inodes &table);
    template<typename Stream, typename Column>
    static void column(Stream &stream, Column &column);
    static void writeXattrs(CacheWriter &out, const InodeTable &table);
    static void readXattrs(CacheReader &in, InodeTable &table);
    static bool linkPaths(PathTable &table);
    static bool hasCleanNames(const PathTable &table);
    static bool fits(const InodeTable &table);
    static bool fitsTypes(const InodeTable &table);
    static bool fits(const LayerEntries &layer);
    static bool fitsEarlyLinks(const LayerEntries &layer);
    static bool isBelowDirectories(const LayerEntries &layer);
    template<typename Column>
    static bool fits(const Column &column, std::size_t rows);
    template<typename Rows>
    static bool isAscending(const Rows &rows);
};

}
