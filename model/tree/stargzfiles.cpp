// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "stargzfiles.h"

#include <algorithm>
#include <array>

namespace stratoscope
{

bool isOfStargz(const UnionTree &tree, PathId path, VersionId version)
{
    constexpr std::array<QByteArrayView, 3> Names {"stargz.index.json", ".prefetch.landmark", ".no.prefetch.landmark"};
    if (path == PathTable::Root || tree.paths().parent(path) != PathTable::Root
        || tree.type(version) != EntryType::File)
        return false;
    return std::find(Names.begin(), Names.end(), QByteArrayView(tree.paths().name(path))) != Names.end();
}

}
