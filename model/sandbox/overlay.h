// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "mergedview.h"
#include "step.h"

#include <QByteArrayList>

namespace stratoscope
{

/** A path in the merged view, and what is there. */
struct Place
{
    QByteArray path; ///< "/etc/passwd".
    QByteArrayList components;
    MergedNode parent; ///< For the root: the root.
    MergedNode node;

    bool isRoot() const { return components.isEmpty(); }
    QByteArray name() const { return isRoot() ? QByteArray() : components.last(); }
};

/**
 * Does to a writable layer what overlayfs does when mounted with index=off, metacopy=off and redirect_dir=off: the few
 * changes that make up all operations. Records what it does.
 */
class Overlay
{
public:
    Overlay(const LoadedImagePtr &base, UpperState &upper, const ContentStorePtr &store, const Clock &clock);

    const MergedView &view() const { return m_view; }
    UpperState &upper() { return m_upper; }
    ContentStore &store() { return *m_store; }
    const LoadedImage &base() const { return *m_base; }
    FileTime now() const { return m_clock(); }

    /** Finds \a path, whose parent must be a directory; the path itself need not exist. */
    Result<Place> find(const QByteArray &path) const;
    /** Like find(), but the path must exist. */
    Result<Place> findExisting(const QByteArray &path) const;
    /** Like find(), but the path must not exist and must be allowed. */
    Result<Place> findFree(const QByteArray &path) const;

    /**
     * Copies up \a place, its parents first, unless the writable layer already contains it. With \a withContent false,
     * a file's content stays behind, because it is about to be replaced.
     */
    UpperId copyUp(Place &place, bool withContent = true);
    /** Copies up the parent directory of \a place. */
    void copyUpParent(Place &place);
    /** Puts a new \a inode at the free \a place. */
    Result<UpperId> add(Place &place, UpperInode inode);
    /** Like add(), with the directory's group if it has the setgid bit. */
    Result<void> addOwned(Place &place, UpperInode inode);
    /** Adds another name for \a inode at the free \a place. */
    void addName(Place &place, UpperId inode, const QByteArray &otherPath);
    /** Removes \a place and everything below it. */
    void remove(Place &place);
    /**
     * Renames \a from to \a to, which must be free. If \a from is a directory, lower layers must not contain part of
     * it.
     */
    void move(Place &from, Place &to);
    /** Changes an inode of the writable layer. */
    void change(const QByteArray &path, UpperId id, UpperInode inode);
    /** Names were added to or removed from \a directory. */
    void touch(UpperId directory);

    /** Fails if the writable layer has reached its limit of names. */
    Result<void> checkRoom() const;
    void note(StepEffect effect);
    /** Records a copy within a copied directory; there may be any number. */
    void noteCopy(StepEffect effect);
    void noteOddity(const QString &text) { m_step.note = text; }
    /** The effects so far. */
    Step takeStep() { return std::exchange(m_step, {}); }

private:
    MergedNode copyUpDirectory(const QByteArrayList &components, qsizetype count);
    void dropFromUpper(const Place &place);
    void hideLower(const Place &place);

    const LoadedImagePtr m_base;
    UpperState &m_upper;
    const ContentStorePtr m_store;
    const Clock &m_clock;
    const MergedView m_view;
    Step m_step;
};

}
