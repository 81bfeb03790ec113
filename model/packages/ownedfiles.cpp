// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "ownedfiles.h"

#include "readlimits.h"

#include <algorithm>

namespace stratoscope
{

namespace
{

/** Folders to remember, and how long their paths may be. */
constexpr qsizetype MostFolders = 50'000;
constexpr qsizetype LongestFolder = 256;

}

PathId OwnedFiles::step(PathId folder, QByteArrayView name, int &hops)
{
    if (name.isEmpty() || name == ".")
        return folder;
    if (name == "..")
        return folder == PathTable::Root ? folder : m_tree.paths().parent(folder);
    const PathId child = m_tree.paths().child(folder, name);
    const VersionId version = child.isValid() ? m_tree.visible(child, m_upTo) : VersionId();
    if (!version.isValid() || m_tree.type(version) != EntryType::Symlink)
        return child;
    if (--hops < 0)
        return {};
    const QByteArray target = m_tree.symlinkTarget(version);
    return follow(target.startsWith('/') ? PathTable::Root : folder, target, hops);
}

PathId OwnedFiles::follow(PathId from, QByteArrayView path, int &hops)
{
    while (!path.isEmpty() && from.isValid()) {
        const qsizetype slash = path.indexOf('/');
        from = step(from, slash < 0 ? path : path.first(slash), hops);
        path = slash < 0 ? QByteArrayView() : path.sliced(slash + 1);
    }
    return from;
}

PathId OwnedFiles::folder(const QByteArray &path)
{
    const auto known = m_folders.constFind(path);
    if (known != m_folders.cend())
        return *known;
    int hops = limits::LinkHops;
    const PathId found = path.size() > limits::PathBytes ? PathId() : follow(PathTable::Root, path, hops);
    if (m_folders.size() < MostFolders && path.size() <= LongestFolder)
        m_folders.insert(path, found);
    return found;
}

std::vector<PathId> OwnedFiles::named(const QByteArrayList &paths)
{
    std::vector<PathId> found;
    for (const QByteArray &path : paths) {
        const qsizetype slash = path.lastIndexOf('/');
        const PathId parent = folder(path.left(std::max<qsizetype>(slash, 0)));
        const PathId file
            = parent.isValid() ? m_tree.paths().child(parent, QByteArrayView(path).sliced(slash + 1)) : PathId();
        const VersionId version = file.isValid() ? m_tree.visible(file, m_upTo) : VersionId();
        if (version.isValid() && m_tree.type(version) != EntryType::Directory)
            found.push_back(file);
    }
    std::sort(found.begin(), found.end());
    found.erase(std::unique(found.begin(), found.end()), found.end());
    return found;
}

std::vector<PathId> OwnedFiles::below(PathId folder, QByteArrayView border, std::size_t &steps) const
{
    std::vector<PathId> found;
    std::vector<PathId> waiting {folder};
    const PathTable &paths = m_tree.paths();
    while (!waiting.empty()) {
        const PathId next = waiting.back();
        waiting.pop_back();
        for (PathId child = paths.firstChild(next); child.isValid() && steps > 0; child = paths.nextSibling(child)) {
            --steps;
            const VersionId version = m_tree.visible(child, m_upTo);
            if (!version.isValid())
                continue;
            if (m_tree.type(version) != EntryType::Directory)
                found.push_back(child);
            else if (border.isEmpty() || paths.name(child) != border)
                waiting.push_back(child);
        }
    }
    std::sort(found.begin(), found.end());
    return found;
}

}
