// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "boltmeta.h"
#include "boltpage.h"
#include "warninglist.h"

#include <optional>
#include <vector>

namespace stratoscope
{

/** A key with its value, or with the bucket that it names. */
struct BoltItem
{
    QByteArray key;
    QByteArray value; ///< Empty for a bucket.
    std::optional<BoltBucket> bucket;
};

/**
 * A bbolt database, the trees of keys and values in which Go programs keep what they know, as of its last transaction.
 * It is read where it is, page by page, without a lock: whoever has it open may go on writing. Pages of a transaction
 * stay until the one after the next is written, so what was read is right if isCurrent() afterwards; readSettledBolt()
 * sees to that. The file is hostile: what is damaged is left out and becomes a problem.
 */
class BoltFile
{
public:
    /** Fails like readBoltMeta(). */
    static Result<BoltFile> open(ByteSourcePtr file);

    BoltBucket root() const { return {m_meta.root, {}}; }
    /** All that is readable in \a bucket, in the order of keys. */
    std::vector<BoltItem> items(const BoltBucket &bucket);
    /** What \a bucket has under \a key; empty if there is nothing, or nothing readable. */
    std::optional<BoltItem> find(const BoltBucket &bucket, QByteArrayView key);

    /** False if the database has been written to since, or had more pages than the file when that was opened. */
    bool isCurrent() const;
    /** What could not be read, for people. */
    QStringList problems() const { return m_problems.texts(); }

private:
    friend class BoltWalk;

    BoltFile(ByteSourcePtr file, const BoltMeta &meta);
    Result<QByteArray> readPage(quint64 number);
    Result<void> take(QByteArrayView key, QByteArrayView value);
    void addProblem(quint64 page, const Error &error);

    ByteSourcePtr m_file;
    BoltMeta m_meta;
    quint64 m_readBytes = 0;
    quint64 m_itemBytes = 0;
    std::size_t m_items = 0;
    WarningList m_problems;
};

}
