// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "upperinode.h"

#include <map>
#include <vector>

namespace stratoscope
{

/** One change of the writable layer, with what undoes it: an inode, or what a directory has under a name. */
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
 * The writable layer itself: inodes, and the names that directories have for them. It knows nothing of the layers
 * below. Every change is noted, so that it can be taken back.
 */
class UpperState
{
public:
    static constexpr UpperId Root {0};
    using Children = std::map<QByteArray, UpperId>;

    explicit UpperState(UpperInode root);

    const UpperInode &inode(UpperId id) const { return *m_slots[id.value].inode; }
    /** What \a directory has under \a name, a whiteout too; invalid: nothing. */
    UpperId child(UpperId directory, const QByteArray &name) const;
    const Children &children(UpperId directory) const { return m_slots[directory.value].children; }
    /** How many names an inode has. */
    quint32 names(UpperId id) const { return m_slots[id.value].names; }

    /** Bytes of the files that have a name, each counted once. */
    quint64 bytes() const { return m_bytes; }
    /** How many names there are. */
    quint64 entries() const { return m_entries; }

    UpperId make(UpperInode inode);
    void setInode(UpperId id, UpperInode inode);
    void setChild(UpperId directory, const QByteArray &name, UpperId child);
    /** Takes the name of \a child out of \a directory, and all below it. */
    void removeTree(UpperId directory, const QByteArray &name);

    /** What changed since this was called last. */
    UpperChanges takeChanges() { return std::exchange(m_changes, {}); }
    /** Takes back what changed since takeChanges(). */
    void rollBack() { undo(takeChanges()); }
    void undo(const UpperChanges &changes);
    void redo(const UpperChanges &changes);

private:
    struct Slot
    {
        UpperInodePtr inode; ///< Null: its making was undone.
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
