// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "blobcompressor.h"
#include "blockring.h"
#include "digest.h"
#include "workers.h"

#include <QHash>

#include <functional>

namespace stratoscope
{

/** Hashes and counts everything passed through. */
class HashingSink : public ByteSink
{
public:
    explicit HashingSink(ByteSink &out)
        : m_out(out)
    {
    }

    Result<void> write(QByteArrayView bytes) override;
    quint64 bytes() const { return m_bytes; }
    /** The SHA-256 of everything; call it only once. */
    Digest digest() { return m_hasher.finish(); }

private:
    ByteSink &m_out;
    Hasher m_hasher;
    quint64 m_bytes = 0;
};

/** Facts about a written blob. */
struct BlobFacts
{
    Digest diffId; ///< Of the uncompressed stream.
    Digest digest; ///< Of the blob.
    quint64 streamBytes = 0;
    quint64 blobBytes = 0;
    Compression compression = Compression::None; ///< Of the blob.
    QString mediaType = {}; ///< If it is not what the compression tells.
    QHash<QString, QString> annotations = {}; ///< That belong to the blob: the wrapped keys of an encrypted one, where
                                              ///< the table of contents is, …
};

/** Compresses a stream into a blob and computes both digests on the way; compression gets its own thread if the pool
 *  has one to spare. */
class BlobSink : public ByteSink
{
public:
    /** \a out must outlive this; another thread writes to it until finish() returns. */
    BlobSink(ByteSink &out, Compression compression, int level);
    ~BlobSink() override;
    Q_DISABLE_COPY_MOVE(BlobSink)

    Result<void> write(QByteArrayView bytes) override;
    Result<BlobFacts> finish();

private:
    Result<void> handOver(QByteArrayView bytes);
    Result<void> end();
    void compressAside();
    Result<void> failureAside();

    HashingSink m_blob;
    std::unique_ptr<BlobCompressor> m_compressor;
    Hasher m_streamHasher;
    quint64 m_streamBytes = 0;
    BlockRing m_ring;
    std::span<char> m_room;
    std::size_t m_filled = 0; ///< Bytes of m_room.
    std::optional<Error> m_error; ///< From the other thread; read it only after that has ended.
    bool m_isAside = false;
    WorkerGroup m_workers; ///< Last member: its threads use the others.
};

}
