// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "listedentry.h"

#include "bytes.h"

#include <cstdio>

namespace stratoscope
{

namespace
{

const char *typeName(EntryType type)
{
    switch (type) {
    case EntryType::File:
        return "file";
    case EntryType::Directory:
        return "directory";
    case EntryType::Symlink:
        return "symlink";
    case EntryType::Hardlink:
        return "hardlink";
    case EntryType::CharDevice:
        return "char";
    case EntryType::BlockDevice:
        return "block";
    case EntryType::Fifo:
        return "fifo";
    }
    return "file";
}

QByteArray modeText(quint16 mode)
{
    char text[8];
    const int length = std::snprintf(text, sizeof text, "%04o", unsigned(mode & 07777));
    return QByteArray(text, length);
}

/** A whiteout has no type of its own; it is listed as what it deletes. */
ListedEntry deletion(const UnionTree &tree, LayerIndex layer, const LayerRow &row)
{
    ListedEntry entry;
    entry.path = tree.paths().fullPath(row.path);
    if (row.before.isValid())
        entry.type = typeName(tree.type(row.before));
    entry.layer = layer;
    return entry;
}

}

ListedEntry listedEntry(const UnionTree &tree, VersionId version)
{
    const Inode inode = tree.inode(version);
    ListedEntry entry;
    entry.path = tree.paths().fullPath(tree.version(version).path);
    entry.type = typeName(inode.type);
    entry.mode = inode.mode;
    entry.uid = inode.uid;
    entry.gid = inode.gid;
    entry.size = inode.size;
    entry.mtime = inode.mtime;
    entry.layer = tree.version(version).layer;
    if (inode.type == EntryType::Symlink)
        entry.linkTarget = tree.symlinkTarget(version);
    return entry;
}

ListedEntry listedEntry(const UnionTree &tree, LayerIndex layer, const LayerRow &row)
{
    const VersionId shown = row.version.isValid() ? row.version : row.before;
    if (row.change == Change::Deleted || !shown.isValid())
        return deletion(tree, layer, row);
    ListedEntry entry = listedEntry(tree, shown);
    entry.layer = layer;
    if (row.version.isValid() && tree.version(row.version).hardlink) {
        entry.type = typeName(EntryType::Hardlink);
        entry.linkTarget = tree.hardlinkTarget(row.version);
    }
    return entry;
}

void writeFields(JsonWriter &json, const ListedEntry &entry)
{
    json.field("path", QByteArrayView(entry.path));
    if (!isUtf8(entry.path))
        json.field("pathBytes", QByteArrayView(entry.path.toBase64()));
    json.field("type", QByteArrayView(entry.type));
    json.field("mode", QByteArrayView(modeText(entry.mode)));
    json.field("uid", entry.uid);
    json.field("gid", entry.gid);
    json.field("size", entry.size);
    json.field("mtime", entry.mtime);
    json.field("layer", entry.layer.value);
    json.key("linkTarget");
    entry.linkTarget ? json.value(QByteArrayView(*entry.linkTarget)) : json.null();
    if (entry.linkTarget && !isUtf8(*entry.linkTarget))
        json.field("linkTargetBytes", QByteArrayView(entry.linkTarget->toBase64()));
}

const char *changeName(Change change)
{
    switch (change) {
    case Change::Added:
        return "added";
    case Change::Modified:
        return "modified";
    case Change::Metadata:
        return "metadata";
    case Change::Replaced:
        return "replaced";
    case Change::Unchanged:
        return "unchanged";
    case Change::Deleted:
        return "deleted";
    case Change::Opaque:
        return "opaque";
    }
    return "added";
}

}
