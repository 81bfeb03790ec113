// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "inodetable.h"

#include <QHash>

#include <array>

namespace stratoscope
{

/** Fills an InodeTable inode by inode. */
class InodeWriter
{
public:
    InodeWriter();

    /** Adds the inode of \a raw, which is not a hard link; sets \a full if its link target or attributes were dropped
     *  because the layer has too many bytes of them (readlimits.h). */
    InodeIndex add(const RawEntry &raw, bool &full);
    /** Adds what \a raw, a hard link to a file that the layer does not have, says of that file; see add(). */
    InodeIndex addLinkBelow(const RawEntry &raw, bool &full);
    /** Gives \a index the metadata of \a raw, a hard link to it, as engines do; see add(). */
    void takeMetadata(InodeIndex index, const RawEntry &raw, bool &full);
    /** Gives \a index, a directory, the extended attributes of \a earlier, its entry before, that it does not have itself. */
    void keepXattrs(InodeIndex index, InodeIndex earlier, bool &full);
    /** Gives \a index the modification time that \a other was added with. */
    void takeTime(InodeIndex index, InodeIndex other);
    EntryType type(InodeIndex index) const { return m_table->type(index); }
    bool isLinkBelow(InodeIndex index) const { return m_table->isLinkBelow(index); }
    /** The target of a symlink; empty, not null, if there was no room for it. */
    QByteArray linkTarget(InodeIndex index) const;
    /** Records that several entries share \a index. */
    void noteOtherName(InodeIndex index) { m_table->m_flags[index.value] |= InodeTable::HasOtherNames; }
    std::size_t size() const { return m_table->size(); }

    /** The finished table; the writer is spent. */
    InodeTablePtr finish();

private:
    struct Time
    {
        qint64 seconds = 0;
        quint32 nanoseconds = 0;
    };

    struct RecentAttributes
    {
        InodeAttributes attributes;
        quint32 index = Inode::NoText;
    };

    quint32 addText(QByteArrayView bytes);
    quint32 attributesOf(const RawEntry &raw, quint32 xattrs);
    quint32 changedXattrs(quint32 before, const std::vector<Xattr> &added, bool &full);
    quint32 addXattrs(const std::vector<Xattr> &xattrs, bool &full);
    void addTime(const RawEntry &raw);
    void setTimes();
    void setSeconds(const std::vector<std::pair<InodeIndex, Time>> &changes);
    void addHash(const RawEntry &raw);

    std::shared_ptr<InodeTable> m_table;
    QHash<InodeAttributes, quint32> m_attributes;
    QHash<QByteArray, quint32> m_xattrs;
    QHash<InodeIndex, Time> m_times; ///< Of inodes that got another one.
    quint64 m_xattrBytes = 0;
    quint64 m_changedXattrs = 0;
    std::array<RecentAttributes, 8> m_recent; ///< Those that were last seen with some mode.
};

}
