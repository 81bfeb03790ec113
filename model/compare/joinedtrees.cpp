// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "joinedtrees.h"

namespace stratoscope
{

namespace
{

VersionId shownAtTop(const UnionTree &tree, PathId path)
{
    return tree.layerCount() == 0 ? VersionId() : tree.visible(path, tree.top());
}

}

JoinedTrees joinTrees(const UnionTree &before, const UnionTree &after)
{
    JoinedTrees joined;
    joined.paths = before.paths();
    const PathTable &further = after.paths();
    // Parents come before children, so each parent is already known.
    std::vector<PathId> ids(further.size());
    ids[0] = PathTable::Root;
    std::vector<VersionId> shown(further.size());
    for (std::size_t i = 0; i < further.size(); ++i) {
        shown[i] = shownAtTop(after, PathId(i));
        if (i > 0)
            ids[i] = joined.paths.intern(ids[further.parent(PathId(i)).value], further.name(PathId(i)));
    }
    joined.paths.complete();
    joined.before.resize(joined.paths.size());
    joined.after.resize(joined.paths.size());
    for (std::size_t i = 0; i < before.paths().size(); ++i)
        joined.before[i] = shownAtTop(before, PathId(i));
    for (std::size_t i = 0; i < further.size(); ++i)
        joined.after[ids[i].value] = shown[i];
    return joined;
}

}
