// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "sandboxlayer.h"

#include "bytes.h"
#include "layerbuilder.h"
#include "tarblocks.h"

#include <QHash>

namespace stratoscope
{

namespace
{

/** The files of a sandbox at one moment. An inode's data offset is its index here, in tar blocks. */
class SandboxContents : public LayerContents
{
public:
    SandboxContents(const LoadedImagePtr &base, std::vector<FileContent> contents)
        : m_base(base)
        , m_contents(std::move(contents))
    {
    }

    Result<ByteSourcePtr> open(const QByteArray &path, const Inode &inode) const override
    {
        const quint64 number = inode.dataOffset / TarBlock;
        if (number >= m_contents.size())
            return failure(ErrorKind::NotFound, displayText(path), QStringLiteral("no such file"));
        return m_contents[number].open(*m_base, displayText(path), Job());
    }

private:
    const LoadedImagePtr m_base;
    const std::vector<FileContent> m_contents;
};

/** Walks the writable layer like an upper directory: directory by directory, names in byte order. */
class SandboxWalk
{
public:
    SandboxWalk(const LoadedImage &base, const UpperState &upper)
        : m_base(base)
        , m_upper(upper)
    {
    }

    void walk();
    void add(const QByteArray &path, UpperId id);
    LayerEntries finish() { return m_builder.finish(); }
    std::vector<FileContent> takeContents() { return std::move(m_contents); }

private:
    void addContent(RawEntry &entry, const FileContent &content);

    const LoadedImage &m_base;
    const UpperState &m_upper;
    LayerBuilder m_builder;
    std::vector<FileContent> m_contents;
    QHash<UpperId, QByteArray> m_firstNames; ///< For inodes with several names.
};

void SandboxWalk::addContent(RawEntry &entry, const FileContent &content)
{
    entry.size = content.size();
    entry.dataOffset = m_contents.size() * TarBlock;
    m_contents.push_back(content);
    // An unchanged copy is known as well as its original.
    if (const VersionId lower = content.wholeLower(); lower.isValid()) {
        const Inode inode = m_base.tree.inode(lower);
        if (inode.hasHash)
            entry.hash = inode.hash;
    }
}

void SandboxWalk::add(const QByteArray &path, UpperId id)
{
    const UpperInode &inode = m_upper.inode(id);
    RawEntry entry;
    entry.path = path;
    entry.type = inode.type;
    entry.whiteout = inode.whiteout;
    entry.opaque = inode.opaque;
    entry.mode = inode.mode;
    entry.uid = inode.uid;
    entry.gid = inode.gid;
    entry.mtime = inode.modified.seconds;
    entry.mtimeNsec = inode.modified.nanoseconds;
    entry.deviceMajor = inode.deviceMajor;
    entry.deviceMinor = inode.deviceMinor;
    entry.linkTarget = inode.linkTarget;
    entry.xattrs = inode.xattrs;
    const auto first = m_upper.names(id) > 1 ? m_firstNames.constFind(id) : m_firstNames.cend();
    if (first != m_firstNames.cend()) {
        entry.type = EntryType::Hardlink;
        entry.linkTarget = *first;
    } else if (entry.type == EntryType::File) {
        addContent(entry, inode.content);
    }
    m_builder.add(entry);
    if (m_upper.names(id) > 1 && entry.type != EntryType::Hardlink)
        m_firstNames.insert(id, path);
}

void SandboxWalk::walk()
{
    std::vector<std::pair<QByteArray, UpperId>> folders {{{}, UpperState::Root}};
    std::vector<std::pair<QByteArray, UpperId>> below;
    while (!folders.empty()) {
        const auto [folder, id] = folders.back();
        folders.pop_back();
        for (const auto &[name, child] : m_upper.children(id)) {
            const QByteArray path = folder.isEmpty() ? name : folder + '/' + name;
            add(path, child);
            if (m_upper.inode(child).isDirectory())
                below.emplace_back(path, child);
        }
        folders.insert(folders.end(), below.rbegin(), below.rend());
        below.clear();
    }
}

}

ReadLayer sandboxLayer(const LoadedImagePtr &base, const UpperState &upper, const UpperInode &root)
{
    SandboxWalk walk(*base, upper);
    if (upper.inode(UpperState::Root) != root)
        walk.add({}, UpperState::Root);
    walk.walk();
    ReadLayer read;
    read.entries = walk.finish();
    read.warnings = read.entries.warnings;
    read.layer.writable = true;
    read.layer.contents = std::make_shared<const SandboxContents>(base, walk.takeContents());
    return read;
}

}
