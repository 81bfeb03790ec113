// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "layerentries.h"

#include <algorithm>

namespace stratoscope
{

namespace
{

/** The row of \a path in \a rows, which are sorted by path; null if there is none. */
template<typename Row>
const Row *rowOf(const std::vector<Row> &rows, PathId path)
{
    const auto found = std::lower_bound(
        rows.begin(), rows.end(), path, [](const Row &row, PathId wanted) { return row.path < wanted; });
    return found != rows.end() && found->path == path ? &*found : nullptr;
}

}

PathId LayerEntries::hardlinkTarget(PathId path) const
{
    const HardlinkTarget *link = rowOf(hardlinkTargets, path);
    return link ? link->target : PathId();
}

quint32 LayerEntries::earlyInode(PathId path) const
{
    const EarlyLink *link = rowOf(earlyLinks, path);
    return link ? link->inode : LayerEntry::NoInode;
}

PathId LayerEntries::redirected(PathId path) const
{
    const Redirect *redirect = rowOf(redirects, path);
    return redirect ? redirect->target : path;
}

}
