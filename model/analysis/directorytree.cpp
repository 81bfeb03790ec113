// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "directorytree.h"

#include <algorithm>

namespace stratoscope
{

DirectoryTree::DirectoryTree(const PathTable &paths)
    : m_paths {PathTable::Root}
{
    for (std::size_t i = 1; i < paths.size(); ++i) {
        if (paths.firstChild(PathId(i)).isValid())
            m_paths.push_back(PathId(i));
    }
    const std::vector<DirectoryIndex> home = homes(paths);
    m_parents.reserve(m_paths.size());
    for (const PathId path : m_paths)
        m_parents.push_back(path == PathTable::Root ? Root : home[paths.parent(path).value]);
}

DirectoryIndex DirectoryTree::find(PathId path) const
{
    const auto found = std::lower_bound(m_paths.begin(), m_paths.end(), path);
    return found != m_paths.end() && *found == path ? DirectoryIndex(std::size_t(found - m_paths.begin()))
                                                    : DirectoryIndex();
}

std::vector<DirectoryIndex> DirectoryTree::homes(const PathTable &paths) const
{
    std::vector<DirectoryIndex> home(paths.size());
    for (std::size_t i = 0; i < m_paths.size(); ++i)
        home[m_paths[i].value] = DirectoryIndex(i);
    for (std::size_t i = 1; i < home.size(); ++i) {
        // Anything with children is a directory, so the parent already has a number.
        if (!home[i].isValid())
            home[i] = home[paths.parent(PathId(i)).value];
    }
    return home;
}

}
