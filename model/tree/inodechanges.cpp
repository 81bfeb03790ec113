// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "inodewriter.h"

#include <algorithm>

namespace stratoscope
{

namespace
{

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
    m_table->m_attributes.set(index.value, attributesOf(raw, changedXattrs(before, added, full)));
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
    m_table->m_attributes.set(index.value, attributesOf(after, changedXattrs(before.xattrs, raw.xattrs, full)));
    if (!isSymlink && (m_times.contains(index) || before.mtime != raw.mtime || before.mtimeNsec != raw.mtimeNsec))
        m_times.insert(index, {raw.mtime, raw.mtimeNsec});
}

void InodeWriter::takeTime(InodeIndex index, InodeIndex other)
{
    const Inode from = (*m_table)[other];
    if (index != other || m_times.contains(index))
        m_times.insert(index, {from.mtime, from.mtimeNsec});
}

/** All at once, for a wide number cannot change in the middle of a column without moving those behind. */
void InodeWriter::setTimes()
{
    if (m_times.isEmpty())
        return;
    InodeTable &table = *m_table;
    std::vector<std::pair<InodeIndex, Time>> changes;
    changes.reserve(static_cast<std::size_t>(m_times.size()));
    // Most directories get the time that they have.
    for (auto at = m_times.cbegin(); at != m_times.cend(); ++at) {
        const Inode inode = table[at.key()];
        if (inode.mtime != at->seconds || inode.mtimeNsec != at->nanoseconds)
            changes.emplace_back(at.key(), *at);
    }
    m_times.clear();
    std::sort(
        changes.begin(), changes.end(), [](const auto &left, const auto &right) { return left.first < right.first; });
    setSeconds(changes);
    for (const auto &[index, time] : changes) {
        if (time.nanoseconds == 0 && table.m_nanoseconds.empty())
            continue;
        if (table.m_nanoseconds.empty())
            table.m_nanoseconds.resize(table.size());
        table.m_nanoseconds[index.value] = time.nanoseconds;
    }
}

/** Those of \a changes, which are sorted. */
void InodeWriter::setSeconds(const std::vector<std::pair<InodeIndex, Time>> &changes)
{
    WideColumn<quint32, qint64> &column = m_table->m_seconds;
    const auto replaces
        = [&column](const auto &change) { return column.replace(change.first.value, change.second.seconds); };
    auto change = std::find_if_not(changes.begin(), changes.end(), replaces);
    if (change == changes.end())
        return;
    WideColumn<quint32, qint64> seconds;
    for (std::size_t i = 0; i < m_table->size(); ++i) {
        const bool isChanged = change != changes.end() && change->first.value == i;
        seconds.append(isChanged ? change->second.seconds : column[i]);
        if (isChanged)
            ++change;
    }
    column = std::move(seconds);
}

}
