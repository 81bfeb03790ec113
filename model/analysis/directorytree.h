// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "pathtable.h"

namespace stratoscope
{

/** A directory in a DirectoryTree; the root is 0, parents have smaller indices than their children. */
using DirectoryIndex = TypedIndex<struct DirectoryTag>;

/**
 * The paths that have something below them, numbered without gaps. There are a tenth as many as there are paths, so
 * that sums for directories alone are made and looked at many times quicker than sums for all paths.
 */
class DirectoryTree
{
public:
    static constexpr DirectoryIndex Root {0};

    DirectoryTree() = default;
    explicit DirectoryTree(const PathTable &paths);

    std::size_t size() const { return m_paths.size(); }
    /** The directory that is \a path; invalid if nothing is below it. */
    DirectoryIndex find(PathId path) const;
    PathId path(DirectoryIndex directory) const { return m_paths[directory.value]; }
    /** Of the root, itself. */
    DirectoryIndex parent(DirectoryIndex directory) const { return m_parents[directory.value]; }
    /** For all paths at once, by PathId: find(), or where that finds nothing, the directory that the path is in. */
    std::vector<DirectoryIndex> homes(const PathTable &paths) const;

private:
    std::vector<PathId> m_paths; ///< Ascending.
    std::vector<DirectoryIndex> m_parents;
};

}
