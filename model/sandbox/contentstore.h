// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "bytesource.h"
#include "filedescriptor.h"
#include "job.h"

#include <QByteArrayView>

#include <atomic>
#include <memory>

namespace stratoscope
{

class ContentStore;
using ContentStorePtr = std::shared_ptr<ContentStore>;

/** A file of a ContentStore; removed with its last reference. */
class StoredFile
{
public:
    StoredFile(ContentStorePtr store, quint64 number, quint64 size);
    ~StoredFile();
    Q_DISABLE_COPY_MOVE(StoredFile)

    quint64 size() const { return m_size; }
    Result<ByteSourcePtr> open(const QString &name) const;

private:
    const ContentStorePtr m_store;
    const quint64 m_number;
    const quint64 m_size;
};

using StoredFilePtr = std::shared_ptr<const StoredFile>;

/**
 * Where sandboxes keep their bytes: a directory that only its user may read, with one numbered file per content. It is
 * removed with the store; removeStaleStores() removes what a crash left behind. Safe to use from several threads.
 */
class ContentStore : public std::enable_shared_from_this<ContentStore>
{
public:
    /** Creates a store below \a parent; empty: the temporary directory. */
    static Result<ContentStorePtr> create(const QString &parent = {});
    ~ContentStore();
    Q_DISABLE_COPY_MOVE(ContentStore)

    /** Stores \a bytes. Fails with ErrorKind::Limit beyond limits::TemporaryBytes or if the disk is full. */
    Result<StoredFilePtr> put(QByteArrayView bytes);
    /** Stores the first \a size bytes of \a source; fails with ErrorKind::Damaged if it has fewer. */
    Result<StoredFilePtr> copy(const ByteSource &source, quint64 size, const Job &job);

    const QString &path() const { return m_path; }

private:
    friend class StoredFile;

    using Write = std::function<Result<void>(int descriptor)>;

    ContentStore(FileDescriptor directory, const QString &path);
    Result<StoredFilePtr> make(quint64 size, const Write &write);
    Result<void> reserve(quint64 size);

    FileDescriptor m_directory; ///< Locked while the store lives, so that a crashed program's store can be recognized.
    QString m_path;
    std::atomic<quint64> m_next = 0;
    std::atomic<quint64> m_bytes = 0;
};

/** Removes the stores below \a parent (empty: the temporary directory) that nobody uses any more; returns how many. */
int removeStaleStores(const QString &parent = {});

}
