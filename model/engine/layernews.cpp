// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "layernews.h"

#include <algorithm>

namespace stratoscope
{

namespace
{

/** The row of \a path in the writable layer of \a image; null if there is none. */
const LayerRow *rowAt(const LoadedImage &image, const QByteArray &path)
{
    const PathId id = image.tree.paths().find(path);
    const LayerRow *row = id.isValid() ? image.tree.row(image.top(), id) : nullptr;
    return row && row->isListed() ? row : nullptr;
}

bool isSeen(const LoadedImage &image, const QByteArray &path)
{
    const PathId id = image.tree.paths().find(path);
    return id.isValid() && image.tree.visible(id, image.top()).isValid();
}

bool isSameFile(const UnionTree &before, VersionId old, const UnionTree &now, VersionId fresh)
{
    const Inode a = before.inode(old);
    const Inode b = now.inode(fresh);
    const bool isDirectory = a.type == EntryType::Directory && b.type == EntryType::Directory;
    return a.type == b.type && a.mode == b.mode && a.uid == b.uid && a.gid == b.gid
        && (isDirectory || (a.size == b.size && a.mtime == b.mtime && a.mtimeNsec == b.mtimeNsec))
        && before.symlinkTarget(old) == now.symlinkTarget(fresh) && before.xattrs(old) == now.xattrs(fresh);
}

/** What happened to a path in the writable layer of \a now. */
std::optional<FileNews> newsOf(
    const LoadedImage &before, const LoadedImage &now, const LayerRow &row, const QByteArray &path)
{
    const LayerRow *old = rowAt(before, path);
    if (row.change == Change::Deleted)
        return old && old->change == Change::Deleted ? std::nullopt : std::optional(FileNews::Deleted);
    if (!row.version.isValid())
        return std::nullopt;
    if (!isSeen(before, path))
        return FileNews::New;
    const PathId id = before.tree.paths().find(path);
    const VersionId seen = before.tree.visible(id, before.top());
    // Copied up unchanged, or unchanged since the last look.
    return isSameFile(before.tree, seen, now.tree, row.version) ? std::nullopt : std::optional(FileNews::Changed);
}

}

int LayerNews::count(FileNews news) const
{
    return static_cast<int>(
        std::count_if(files.begin(), files.end(), [news](const auto &file) { return file.second == news; }));
}

LayerNews layerNews(const LoadedImage &before, const LoadedImage &now)
{
    LayerNews news;
    for (const LayerRow &row : now.tree.rows(now.top())) {
        if (!row.isListed())
            continue;
        const QByteArray path = now.tree.paths().fullPath(row.path);
        if (const std::optional<FileNews> one = newsOf(before, now, row, path))
            news.files[path] = *one;
    }
    // A path no longer in the layer was only there and is gone, or is again as in the image.
    for (const LayerRow &row : before.tree.rows(before.top())) {
        const QByteArray path = before.tree.paths().fullPath(row.path);
        if (!row.isListed() || rowAt(now, path))
            continue;
        const bool wasSeen = isSeen(before, path);
        if (wasSeen && !isSeen(now, path))
            news.files[path] = FileNews::Deleted;
        else if (!wasSeen && isSeen(now, path))
            news.files[path] = FileNews::New;
    }
    return news;
}

}
