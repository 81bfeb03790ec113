// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "mergedview.h"
#include "step.h"

#include <QByteArrayList>

namespace stratoscope
{

/** A path of the merged view, and what is there. */
struct Place
{
    QByteArray path; ///< "/etc/passwd".
    QByteArrayList components;
    MergedNode parent; ///< Of the root: the root.
    MergedNode node;

    bool isRoot() const { return components.isEmpty(); }
    QByteArray name() const { return isRoot() ? QByteArray() : components.last(); }
};

/**
 * Does to a writable layer what overlayfs does, mounted with index=off, metacopy=off and redirect_dir=off: the few
 * changes that all operations are made of. Notes what it does.
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

    /** Finds \a path, whose parent must be a directory; what is there itself may be nothing. */
    Result<Place> find(const QByteArray &path) const;
    /** As find(), but there must be something. */
    Result<Place> findExisting(const QByteArray &path) const;
    /** As find(), but there must be nothing, and something may be made there. */
    Result<Place> findFree(const QByteArray &path) const;

    /** Copies up what is at \a place, and its parents first, unless the writable layer has it already. With
     *  \a withContent false, a file's content is left behind, for it is about to be replaced. */
    UpperId copyUp(Place &place, bool withContent = true);
    /** Copies up the directory that \a place is in. */
    void copyUpParent(Place &place);
    /** Puts a new \a inode at the free \a place. */
    Result<UpperId> add(Place &place, UpperInode inode);
    /** As add(), with the group that the directory gives to what is made in it, if it has the setgid bit. */
    Result<void> addOwned(Place &place, UpperInode inode);
    /** Puts one more name of \a inode at the free \a place. */
    void addName(Place &place, UpperId inode, const QByteArray &otherPath);
    /** Takes away what is at \a place, and all below it. */
    void remove(Place &place);
    /** Gives what is at \a from, which lower layers have no part in if it is a directory, the name \a to, where nothing
     *  is left. */
    void move(Place &from, Place &to);
    /** Changes an inode of the writable layer. */
    void change(const QByteArray &path, UpperId id, UpperInode inode);
    /** Names were put in or taken out of \a directory. */
    void touch(UpperId directory);

    /** Fails where the writable layer holds as many names as it may. */
    Result<void> checkRoom() const;
    void note(StepEffect effect);
    /** Notes a copy of something in a directory that is copied, which may be any number. */
    void noteCopy(StepEffect effect);
    void noteOddity(const QString &text) { m_step.note = text; }
    /** What was done so far. */
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
