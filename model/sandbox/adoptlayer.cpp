// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "adoptlayer.h"

#include "posixfailure.h"
#include "sandboxlimits.h"

#include <cerrno>
#include <unordered_map>

namespace stratoscope
{

namespace
{

class LayerAdopter
{
public:
    LayerAdopter(UpperState &upper, const LoadedImagePtr &whole)
        : m_upper(upper)
        , m_whole(whole)
        , m_tree(whole->tree)
    {
        m_directories.emplace(PathTable::Root.value, UpperState::Root);
    }

    void add(const LayerRow &row)
    {
        if (row.change == Change::Deleted) {
            put(row.path, m_upper.make(whiteoutInode()));
            return;
        }
        if (!row.version.isValid() && row.change != Change::Opaque)
            return;
        if (row.path == PathTable::Root) {
            addRoot(row);
            return;
        }
        const UpperId inode = row.version.isValid() ? inodeOf(row.version) : directoryAt(row.path);
        if (row.version.isValid())
            put(row.path, inode);
        if (row.change == Change::Opaque)
            makeOpaque(inode);
        if (m_upper.inode(inode).isDirectory())
            m_directories.insert_or_assign(row.path.value, inode);
    }

private:
    void addRoot(const LayerRow &row)
    {
        if (row.version.isValid())
            m_upper.setInode(UpperState::Root, copiedInode(m_tree, row.version));
        if (row.change == Change::Opaque)
            makeOpaque(UpperState::Root);
    }

    void makeOpaque(UpperId directory)
    {
        UpperInode inode = m_upper.inode(directory);
        inode.opaque = true;
        m_upper.setInode(directory, std::move(inode));
    }

    void put(PathId path, UpperId inode)
    {
        m_upper.setChild(directoryAt(m_tree.paths().parent(path)), m_tree.paths().name(path).toByteArray(), inode);
    }

    /** The directory at \a path, which the layer may only imply. */
    UpperId directoryAt(PathId path)
    {
        const auto found = m_directories.find(path.value);
        if (found != m_directories.end())
            return found->second;
        const VersionId version = m_tree.visible(path, m_tree.top());
        const UpperId made = m_upper.make(version.isValid() ? copiedInode(m_tree, version) : impliedDirectory());
        put(path, made);
        m_directories.emplace(path.value, made);
        return made;
    }

    /** All names of a file are one inode. */
    UpperId inodeOf(VersionId version)
    {
        if (m_tree.type(version) == EntryType::Directory)
            return m_upper.make(copiedInode(m_tree, version));
        const auto [place, isNew] = m_files.try_emplace(m_tree.fileKey(version));
        if (isNew) {
            UpperInode inode = copiedInode(m_tree, version);
            if (inode.type == EntryType::File)
                inode.content = FileContent::ofOther(m_whole, version, inode.content.size());
            place->second = m_upper.make(std::move(inode));
        }
        return place->second;
    }

    UpperState &m_upper;
    const LoadedImagePtr m_whole;
    const UnionTree &m_tree;
    std::unordered_map<quint32, UpperId> m_directories; ///< By PathId.
    std::unordered_map<quint64, UpperId> m_files; ///< By UnionTree::fileKey().
};

}

Result<void> adoptLayer(UpperState &upper, const LoadedImagePtr &whole, const Job &job)
{
    LayerAdopter adopter(upper, whole);
    // Parents have smaller IDs, so they come first.
    for (const LayerRow &row : whole->tree.rows(whole->top())) {
        if (job.isCancelled())
            return Job::cancelled();
        if (upper.entries() >= limits::SandboxEntries)
            return posixFailure(ENOSPC, "/");
        adopter.add(row);
    }
    return {};
}

}
