// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "error.h"
#include "filedescriptor.h"
#include "leftout.h"

#include <QByteArray>

#include <set>

namespace stratoscope
{

/** What to do if the destination is a directory that has something in it. */
enum class ExistingFiles {
    Refuse,
    Merge, ///< Directories are merged, files and links replaced; nothing else is, and no link is followed.
};

/**
 * A directory in the making: a hidden one beside its destination, or in it if that exists, which takes its place once
 * it is complete. Until then, or if that never happens, the destination is as it was.
 */
class StagedTree
{
public:
    /** Fails with ErrorKind::Usage if \a destination is no directory, or a full one that is not to be merged. */
    static Result<StagedTree> create(const QString &destination, ExistingFiles existing);
    ~StagedTree();
    StagedTree(StagedTree &&) noexcept = default;
    StagedTree &operator=(StagedTree &&) = delete;

    /** The directory to write to: first the hidden one, then the destination. */
    int directory() const { return m_staged.isValid() ? m_staged.get() : m_home.get(); }
    /** False if the destination was there before. */
    bool isNew() const { return !m_name.isEmpty(); }
    /** Bytes that the file system has to spare; the largest number if it does not say. */
    quint64 freeBytes() const;

    /** Makes everything visible; what cannot be merged goes to \a leftOut. A new destination has the mode of a new
     *  directory then, unless \a keepsMode. */
    Result<void> commit(bool keepsMode, LeftOutList &leftOut);
    /** True if the open \a directory was in the destination before. */
    bool wasThere(int directory) const;

private:
    StagedTree(FileDescriptor home, const QByteArray &name, const QString &destination);

    Result<void> make();
    Result<void> putInPlace(bool keepsMode);
    void merge(int from, int to, const QByteArray &above, LeftOutList &leftOut);
    void mergeOne(int from, int to, const QByteArray &name, const QByteArray &above, LeftOutList &leftOut);
    void noteOld(int directory);
    tl::unexpected<Error> problem(int errorNumber) const;

    FileDescriptor m_home; ///< The directory that has the hidden one: the destination, or the one above it.
    FileDescriptor m_staged;
    QByteArray m_hidden; ///< The hidden one's name; empty once it is gone.
    QByteArray m_name; ///< Of a new destination; empty: m_home is the destination.
    QString m_destination;
    std::set<std::pair<quint64, quint64>> m_old; ///< Devices and inodes of directories that were merged.
};

}
