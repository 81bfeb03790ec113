// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "pathtable.h"

namespace stratoscope
{

/** A directory in a DirectoryTree; the root is 0, parents have smaller indices than their children. */
using DirectoryIndex = TypedIndex<struct DirectoryTag>;

/**
 * The paths with children, numbered without gaps. There are about a tenth as many as paths, so sums for directories are
 * much faster to compute and scan than sums for all paths.
 */
class DirectoryTree
{
public:
    static constexpr DirectoryIndex Root {0};

    DirectoryTree() = default;
    explicit DirectoryTree(const PathTable &paths);

    std::size_t size() const { return m_paths.size(); }
    /** The directory at \a path; invalid if nothing is below it. */
    DirectoryIndex find(PathId path) const;
    PathId path(DirectoryIndex directory) const { return m_paths[directory.value]; }
    /** The root is its own parent. */
    DirectoryIndex parent(DirectoryIndex directory) const { return m_parents[directory.value]; }
    /** For all paths at once, by PathId: find(), or the parent directory if that finds nothing. */
    std::vector<DirectoryIndex> homes(const PathTable &paths) const;

private:
    std::vector<PathId> m_paths; ///< Ascending.
    std::vector<DirectoryIndex> m_parents;
};

}
