// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "inodetable.h"

#include "tarblocks.h"

namespace stratoscope
{

Inode InodeTable::operator[](InodeIndex index) const
{
    const std::size_t at = index.value;
    const InodeAttributes &shared = m_attributeSets[m_attributes[at]];
    Inode inode;
    inode.type = type(index);
    inode.size = m_sizes[at];
    inode.mtime = m_seconds[at];
    inode.mtimeNsec = m_nanoseconds.empty() ? 0 : m_nanoseconds[at];
    if (inode.type == EntryType::File)
        inode.dataOffset = fromTarBlocks(m_content[at]);
    else if (inode.type == EntryType::Symlink)
        inode.linkTarget = static_cast<quint32>(m_content[at]);
    inode.hasHash = has(index, HasHash);
    if (inode.hasHash)
        inode.hash = m_hashes[at];
    inode.uid = shared.uid;
    inode.gid = shared.gid;
    inode.deviceMajor = shared.deviceMajor;
    inode.deviceMinor = shared.deviceMinor;
    inode.xattrs = shared.xattrs;
    inode.mode = static_cast<quint16>(shared.mode);
    inode.hasOtherNames = has(index, HasOtherNames);
    inode.sparse = has(index, Sparse);
    return inode;
}

QByteArray InodeTable::text(quint32 index) const
{
    if (index >= m_textEnds.size())
        return {};
    const quint32 start = index == 0 ? 0 : m_textEnds[index - 1];
    return QByteArray(m_text.data() + start, static_cast<qsizetype>(m_textEnds[index] - start));
}

const std::vector<Xattr> &InodeTable::xattrs(quint32 index) const
{
    static const std::vector<Xattr> none;
    return index < m_xattrs.size() ? m_xattrs[index] : none;
}

std::size_t InodeTable::textBytes() const
{
    std::size_t bytes = m_text.size();
    for (const std::vector<Xattr> &xattrs : m_xattrs) {
        for (const Xattr &xattr : xattrs)
            bytes += static_cast<std::size_t>(xattr.name.size() + xattr.value.size());
    }
    return bytes;
}

/** Gives back memory that only more inodes would need. */
void InodeTable::trim()
{
    m_flags.trim();
    m_attributes.trim();
    m_sizes.trim();
    m_seconds.trim();
    m_nanoseconds.trim();
    m_content.trim();
    m_hashes.trim();
}

}
