// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "inodetable.h"

#include <QHash>

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
    EntryType type(InodeIndex index) const { return m_table->type(index); }
    /** The target of a symlink; empty, not null, if there was no room for it. */
    QByteArray linkTarget(InodeIndex index) const;
    /** Records that several entries share \a index. */
    void noteOtherName(InodeIndex index) { m_table->m_flags[index.value] |= InodeTable::HasOtherNames; }
    std::size_t size() const { return m_table->size(); }

    /** The finished table; the writer is spent. */
    InodeTablePtr finish();

private:
    quint32 addText(QByteArrayView bytes);
    quint32 attributesOf(const RawEntry &raw, bool &full);
    quint32 addXattrs(const std::vector<Xattr> &xattrs, bool &full);
    void addTime(const RawEntry &raw);
    void addHash(const RawEntry &raw);

    std::shared_ptr<InodeTable> m_table;
    QHash<InodeAttributes, quint32> m_attributes;
    QHash<QByteArray, quint32> m_xattrs;
    quint64 m_xattrBytes = 0;
    InodeAttributes m_lastAttributes;
    quint32 m_lastIndex = Inode::NoText;
};

}
