// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "inodewriter.h"

#include "readlimits.h"
#include "tarblocks.h"

namespace stratoscope
{

namespace
{

/** One key for equal lists of attributes. */
QByteArray xattrKey(const std::vector<Xattr> &xattrs)
{
    QByteArray key;
    for (const Xattr &xattr : xattrs) {
        for (const QByteArray &part : {xattr.name, xattr.value})
            key += QByteArray::number(part.size()) + ':' + part;
    }
    return key;
}

bool isDevice(EntryType type)
{
    return type == EntryType::CharDevice || type == EntryType::BlockDevice;
}

}

InodeWriter::InodeWriter()
    : m_table(std::make_shared<InodeTable>())
{
}

QByteArray InodeWriter::linkTarget(InodeIndex index) const
{
    const QByteArray target = m_table->text((*m_table)[index].linkTarget);
    return target.isNull() ? QByteArrayLiteral("") : target;
}

/** Stores a link target for InodeTable::text(). Inode::NoText if there is no room for it. */
quint32 InodeWriter::addText(QByteArrayView bytes)
{
    std::vector<char> &text = m_table->m_text;
    if (text.size() + static_cast<std::size_t>(bytes.size()) > limits::LayerTextBytes)
        return Inode::NoText;
    text.insert(text.end(), bytes.begin(), bytes.end());
    m_table->m_textEnds.push_back(static_cast<quint32>(text.size()));
    return static_cast<quint32>(m_table->m_textEnds.size() - 1);
}

quint32 InodeWriter::addXattrs(const std::vector<Xattr> &xattrs, bool &full)
{
    if (xattrs.empty())
        return Inode::NoText;
    const QByteArray key = xattrKey(xattrs);
    if (const auto known = m_xattrs.constFind(key); known != m_xattrs.cend())
        return *known;
    m_xattrBytes += static_cast<quint64>(key.size());
    if (m_xattrBytes > limits::LayerXattrBytes) {
        full = true;
        return Inode::NoText;
    }
    m_table->m_xattrs.push_back(xattrs);
    return *m_xattrs.insert(key, static_cast<quint32>(m_table->m_xattrs.size() - 1));
}

quint32 InodeWriter::attributesOf(const RawEntry &raw, quint32 xattrs)
{
    InodeAttributes wanted;
    wanted.uid = raw.uid;
    wanted.gid = raw.gid;
    wanted.mode = raw.mode & 07777;
    wanted.xattrs = xattrs;
    if (isDevice(raw.type)) {
        wanted.deviceMajor = raw.deviceMajor;
        wanted.deviceMinor = raw.deviceMinor;
    }
    // Neighbours in a tar are mostly alike, once directories, programs and other files are told apart.
    RecentAttributes &recent = m_recent[(wanted.mode ^ (wanted.mode >> 6)) % m_recent.size()];
    if (recent.index != Inode::NoText && recent.attributes == wanted)
        return recent.index;
    const auto known = m_attributes.constFind(wanted);
    recent.attributes = wanted;
    if (known != m_attributes.cend())
        return recent.index = *known;
    m_table->m_attributeSets.push_back(wanted);
    recent.index = static_cast<quint32>(m_table->m_attributeSets.size() - 1);
    m_attributes.insert(wanted, recent.index);
    return recent.index;
}

void InodeWriter::addTime(const RawEntry &raw)
{
    m_table->m_seconds.append(raw.mtime);
    GrowingArray<quint32> &fractions = m_table->m_nanoseconds;
    if (raw.mtimeNsec != 0 && fractions.empty())
        fractions.resize(m_table->size());
    if (raw.mtimeNsec != 0 || !fractions.empty())
        fractions.push_back(raw.mtimeNsec);
}

void InodeWriter::addHash(const RawEntry &raw)
{
    GrowingArray<ContentHash> &hashes = m_table->m_hashes;
    if (raw.hash && hashes.empty())
        hashes.resize(m_table->size());
    if (raw.hash || !hashes.empty())
        hashes.push_back(raw.hash.value_or(ContentHash()));
}

InodeIndex InodeWriter::add(const RawEntry &raw, bool &full)
{
    InodeTable &table = *m_table;
    const bool isFile = raw.type == EntryType::File;
    quint64 content = isFile ? toTarBlocks(raw.dataOffset) : 0;
    if (raw.type == EntryType::Symlink) {
        const quint32 target = addText(raw.linkTarget);
        full = full || target == Inode::NoText;
        content = target;
    }
    table.m_attributes.append(attributesOf(raw, addXattrs(raw.xattrs, full)));
    table.m_sizes.append(isFile ? raw.size : 0);
    table.m_content.append(content);
    addTime(raw);
    addHash(raw);
    const auto flags = static_cast<quint8>(quint8(raw.type) | (raw.hash ? InodeTable::HasHash : 0)
        | (raw.sparse ? InodeTable::Sparse : 0) | (raw.metacopy ? InodeTable::Metacopy : 0));
    table.m_flags.push_back(flags);
    return InodeIndex(table.size() - 1);
}

InodeTablePtr InodeWriter::finish()
{
    setTimes();
    m_table->trim();
    m_attributes.clear();
    m_xattrs.clear();
    return std::exchange(m_table, nullptr);
}

}
