// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "inodewriter.h"

#include "readlimits.h"
#include "tarblocks.h"

#include <algorithm>

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

/** How many attributes links may change in a layer: each can change many, and takes no room to speak of in the tar. */
constexpr quint64 MostChangedXattrs = 400'000;

bool isBefore(const Xattr &left, const Xattr &right)
{
    return left.name < right.name;
}

const Xattr *attributeIn(const std::vector<Xattr> &sorted, const Xattr &wanted)
{
    const auto found = std::lower_bound(sorted.begin(), sorted.end(), wanted, isBefore);
    return found != sorted.end() && found->name == wanted.name ? &*found : nullptr;
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

/** The attributes of a file with \a before once engines have set its owner, for which the kernel takes the file's
 *  capabilities away, and then \a added. */
quint32 InodeWriter::changedXattrs(quint32 before, const std::vector<Xattr> &added, bool &full)
{
    if (before == Inode::NoText)
        return addXattrs(added, full);
    const std::vector<Xattr> &old = m_table->xattrs(before);
    const Xattr capabilities {QByteArrayLiteral("security.capability"), {}};
    const bool loses = attributeIn(old, capabilities) && !attributeIn(added, capabilities);
    const auto isThere = [&](const Xattr &xattr) {
        const Xattr *known = attributeIn(old, xattr);
        return known && known->value == xattr.value;
    };
    if (!loses && std::all_of(added.begin(), added.end(), isThere))
        return before;
    m_changedXattrs += old.size() + added.size();
    if (m_changedXattrs > MostChangedXattrs) {
        full = true;
        return before;
    }
    std::vector<Xattr> after;
    std::set_union(added.begin(), added.end(), old.begin(), old.end(), std::back_inserter(after), isBefore);
    if (loses)
        std::erase_if(after, [&](const Xattr &xattr) { return xattr.name == capabilities.name; });
    return addXattrs(after, full);
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
    // Neighbours in a tar are mostly alike.
    if (m_lastIndex != Inode::NoText && wanted == m_lastAttributes)
        return m_lastIndex;
    const auto known = m_attributes.constFind(wanted);
    m_lastAttributes = wanted;
    if (known != m_attributes.cend())
        return m_lastIndex = *known;
    m_table->m_attributeSets.push_back(wanted);
    m_lastIndex = static_cast<quint32>(m_table->m_attributeSets.size() - 1);
    m_attributes.insert(wanted, m_lastIndex);
    return m_lastIndex;
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
    table.m_attributes.push_back(attributesOf(raw, addXattrs(raw.xattrs, full)));
    table.m_sizes.append(isFile ? raw.size : 0);
    table.m_content.append(content);
    addTime(raw);
    addHash(raw);
    const auto flags = static_cast<quint8>(quint8(raw.type) | (raw.hash ? InodeTable::HasHash : 0)
        | (raw.sparse ? InodeTable::Sparse : 0) | (raw.metacopy ? InodeTable::Metacopy : 0));
    table.m_flags.push_back(flags);
    return InodeIndex(table.size() - 1);
}

InodeIndex InodeWriter::addLinkBelow(const RawEntry &raw, bool &full)
{
    RawEntry file = raw;
    file.type = EntryType::File;
    file.size = 0;
    const InodeIndex index = add(file, full);
    m_table->m_flags[index.value] |= InodeTable::LinkBelow;
    return index;
}

void InodeWriter::keepXattrs(InodeIndex index, InodeIndex earlier, bool &full)
{
    const std::vector<InodeAttributes> &sets = m_table->m_attributeSets;
    const InodeAttributes own = sets[m_table->m_attributes[index.value]];
    const quint32 before = sets[m_table->m_attributes[earlier.value]].xattrs;
    if (before == Inode::NoText || before == own.xattrs)
        return;
    RawEntry raw;
    raw.type = EntryType::Directory;
    raw.mode = static_cast<quint16>(own.mode);
    raw.uid = own.uid;
    raw.gid = own.gid;
    const std::vector<Xattr> added = m_table->xattrs(own.xattrs);
    m_table->m_attributes[index.value] = attributesOf(raw, changedXattrs(before, added, full));
}

void InodeWriter::takeMetadata(InodeIndex index, const RawEntry &raw, bool &full)
{
    const Inode before = (*m_table)[index];
    // Of a symlink, engines change the owner alone.
    const bool isSymlink = before.type == EntryType::Symlink;
    RawEntry after;
    after.type = before.type;
    after.mode = isSymlink ? before.mode : raw.mode;
    after.uid = raw.uid;
    after.gid = raw.gid;
    after.deviceMajor = before.deviceMajor;
    after.deviceMinor = before.deviceMinor;
    m_table->m_attributes[index.value] = attributesOf(after, changedXattrs(before.xattrs, raw.xattrs, full));
    if (!isSymlink && (m_times.contains(index) || before.mtime != raw.mtime || before.mtimeNsec != raw.mtimeNsec))
        m_times.insert(index, {raw.mtime, raw.mtimeNsec});
}

void InodeWriter::takeTime(InodeIndex index, InodeIndex other)
{
    const Inode from = (*m_table)[other];
    if (index != other || m_times.contains(index))
        m_times.insert(index, {from.mtime, from.mtimeNsec});
}

/** All at once, for a column cannot change in its middle without moving what is behind. */
void InodeWriter::setTimes()
{
    if (m_times.isEmpty())
        return;
    InodeTable &table = *m_table;
    WideColumn<quint32, qint64> seconds;
    for (std::size_t i = 0; i < table.size(); ++i) {
        const auto changed = m_times.constFind(InodeIndex(i));
        seconds.append(changed == m_times.cend() ? table.m_seconds[i] : changed->seconds);
        if (changed == m_times.cend() || (changed->nanoseconds == 0 && table.m_nanoseconds.empty()))
            continue;
        if (table.m_nanoseconds.empty())
            table.m_nanoseconds.resize(table.size());
        table.m_nanoseconds[i] = changed->nanoseconds;
    }
    table.m_seconds = std::move(seconds);
    m_times.clear();
}

InodeTablePtr InodeWriter::finish()
{
    setTimes();
    m_attributes.clear();
    m_xattrs.clear();
    return std::exchange(m_table, nullptr);
}

}
