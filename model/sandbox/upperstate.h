// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "upperinode.h"

#include <map>
#include <vector>

namespace stratoscope
{

/** One change of the writable layer, with what undoes it: an inode, or a directory's entry. */
struct UpperChange
{
    UpperId inode; ///< What changed, or the directory in which \c name changed.
    QByteArray name; ///< Empty: the inode itself.
    UpperInodePtr inodeBefore;
    UpperInodePtr inodeAfter;
    UpperId childBefore;
    UpperId childAfter;
};

using UpperChanges = std::vector<UpperChange>;

/**
 * The writable layer itself: inodes, and their names in directories. It knows nothing about the layers below. Every
 * change is recorded, so that it can be undone.
 */
class UpperState
{
public:
    static constexpr UpperId Root {0};
    using Children = std::map<QByteArray, UpperId>;

    explicit UpperState(UpperInode root);

    const UpperInode &inode(UpperId id) const { return *m_slots[id.value].inode; }
    /** The entry \a name in \a directory, which may be a whiteout; invalid: none. */
    UpperId child(UpperId directory, const QByteArray &name) const;
    const Children &children(UpperId directory) const { return m_slots[directory.value].children; }
    /** The number of an inode's names. */
    quint32 names(UpperId id) const { return m_slots[id.value].names; }

    /** Bytes of all named files, each counted once. */
    quint64 bytes() const { return m_bytes; }
    /** The total number of names. */
    quint64 entries() const { return m_entries; }

    UpperId make(UpperInode inode);
    void setInode(UpperId id, UpperInode inode);
    void setChild(UpperId directory, const QByteArray &name, UpperId child);
    /** Removes the name of \a child from \a directory, and everything below it. */
    void removeTree(UpperId directory, const QByteArray &name);

    /** The changes since the last call. */
    UpperChanges takeChanges() { return std::exchange(m_changes, {}); }
    /** Undoes the changes since takeChanges(). */
    void rollBack() { undo(takeChanges()); }
    void undo(const UpperChanges &changes);
    void redo(const UpperChanges &changes);

private:
    struct Slot
    {
        UpperInodePtr inode; ///< Null: its creation was undone.
        Children children;
        quint32 names = 0;
    };

    void putInode(UpperId id, const UpperInodePtr &inode);
    void putChild(UpperId directory, const QByteArray &name, UpperId child);
    void countName(UpperId id, bool gained);
    quint64 contentBytes(UpperId id) const;

    std::vector<Slot> m_slots; ///< By UpperId.
    UpperChanges m_changes;
    quint64 m_bytes = 0;
    quint64 m_entries = 0;
};

}
