// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "draftheader.h"

#include "bytes.h"
#include "tarheader.h"
#include "whiteoutnames.h"

namespace stratoscope
{

namespace
{

const QByteArray RootName = QByteArrayLiteral("./");

QByteArray relative(const UnionTree &tree, PathId path)
{
    return tree.paths().fullPath(path).sliced(1);
}

std::size_t nameLength(const DraftEntry &entry, EntryType type, std::size_t path)
{
    const bool isRoot = entry.path == PathTable::Root;
    switch (entry.kind) {
    case DraftEntry::Kind::Whiteout:
        return path + std::size_t(WhiteoutPrefix.size());
    case DraftEntry::Kind::Opaque:
        return path + std::size_t(OpaqueMarker.size()) + (isRoot ? 0 : 1);
    case DraftEntry::Kind::Inode:
    case DraftEntry::Kind::Link:
        break;
    }
    if (isRoot)
        return std::size_t(RootName.size());
    return type == EntryType::Directory ? path + 1 : path;
}

std::size_t linkLength(
    const UnionTree &tree, const DraftEntry &entry, const EntryHeader &header, const std::vector<quint32> &lengths)
{
    if (entry.kind == DraftEntry::Kind::Link)
        return lengths[tree.version(entry.target).path.value];
    return header.type == EntryType::Symlink ? std::size_t(tree.symlinkTarget(entry.version).size()) : 0;
}

}

std::vector<quint32> pathLengths(const PathTable &paths)
{
    std::vector<quint32> lengths(paths.size(), 0);
    for (std::size_t i = 1; i < lengths.size(); ++i) {
        const PathId path(i);
        const quint32 above = lengths[paths.parent(path).value];
        lengths[i] = above + (above > 0 ? 1 : 0) + static_cast<quint32>(paths.name(path).size());
    }
    return lengths;
}

EntryHeader draftHeader(const UnionTree &tree, const DraftEntry &entry)
{
    EntryHeader header;
    if (!entry.version.isValid())
        return header;
    const Inode inode = tree.inode(entry.version);
    header.type = entry.kind == DraftEntry::Kind::Link ? EntryType::Hardlink : inode.type;
    header.mode = inode.mode;
    header.uid = inode.uid;
    header.gid = inode.gid;
    header.mtime = inode.mtime;
    header.mtimeNsec = inode.mtimeNsec;
    header.deviceMajor = inode.deviceMajor;
    header.deviceMinor = inode.deviceMinor;
    header.size = inode.type == EntryType::File && entry.kind != DraftEntry::Kind::Link ? inode.size : 0;
    // Those of a link too: engines set its owner, for which the kernel takes capabilities away from the file.
    if (inode.xattrs != Inode::NoText)
        header.xattrs = &tree.xattrs(entry.version);
    return header;
}

QByteArray draftName(const UnionTree &tree, const DraftEntry &entry)
{
    const QByteArray path = relative(tree, entry.path);
    switch (entry.kind) {
    case DraftEntry::Kind::Whiteout: {
        const qsizetype name = path.lastIndexOf('/') + 1;
        return path.first(name) + WhiteoutPrefix.toByteArray() + path.sliced(name);
    }
    case DraftEntry::Kind::Opaque:
        return (path.isEmpty() ? path : path + '/') + OpaqueMarker.toByteArray();
    case DraftEntry::Kind::Link:
        return path;
    case DraftEntry::Kind::Inode:
        break;
    }
    if (path.isEmpty())
        return RootName;
    return tree.type(entry.version) == EntryType::Directory ? path + '/' : path;
}

QByteArray draftLinkTarget(const UnionTree &tree, const DraftEntry &entry)
{
    if (entry.kind == DraftEntry::Kind::Link)
        return relative(tree, tree.version(entry.target).path);
    if (entry.kind == DraftEntry::Kind::Inode && tree.type(entry.version) == EntryType::Symlink)
        return tree.symlinkTarget(entry.version);
    return {};
}

DraftSize draftSize(const UnionTree &tree, const LayerDraft &draft, const std::vector<quint32> &lengths)
{
    DraftSize size;
    size.contentByLayer.resize(tree.layerCount(), 0);
    size.tarBytes = TarEndBytes;
    for (const DraftEntry &entry : draft) {
        const EntryHeader header = draftHeader(tree, entry);
        TarNameSizes names;
        names.path = nameLength(entry, header.type, lengths[entry.path.value]);
        names.link = linkLength(tree, entry, header, lengths);
        if (names.path > TarNameField || names.link > TarNameField)
            names.isText = isUtf8(draftName(tree, entry)) && isUtf8(draftLinkTarget(tree, entry));
        size.tarBytes += entryHeaderBytes(header, names) + header.size + tarPadding(header.size);
        if (header.size == 0)
            continue;
        size.contentBytes += header.size;
        size.contentByLayer[tree.inodeLayerIndex(entry.version).value] += header.size;
    }
    return size;
}

}
