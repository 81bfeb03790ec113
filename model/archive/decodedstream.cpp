// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "decodedstream.h"

#include "guarded.h"

namespace stratoscope
{

DecodedStream::DecodedStream(std::unique_ptr<Decoder> decoder, Hasher *hasher, const Job &job, BlobHash *blobHash)
    : m_decoder(std::move(decoder))
    , m_hasher(hasher)
    , m_blobHash(blobHash)
    , m_job(job)
    , m_ring([this] { return m_decoder->readAhead() || (m_blobHash && m_blobHash->hashSome()); })
{
}

DecodedStream::~DecodedStream()
{
    m_ring.stop();
}

Result<QByteArrayView> DecodedStream::next()
{
    if (m_job.isCancelled())
        return Job::cancelled();
    // A stream that fits into one block is not worth a thread.
    if (m_streamBytes > 0)
        spread();
    const auto block = m_isAhead ? takeDecoded() : decode();
    if (!block)
        return block;
    m_streamBytes += static_cast<quint64>(block->size());
    if (m_hasher && !m_hashesAside)
        m_hasher->add(*block);
    return block;
}

/** Looks for free threads again at every block, since another layer may have finished in the meantime. */
void DecodedStream::spread()
{
    if (!m_isAhead) {
        m_ring.join(BlockRing::Reader::First);
        if (m_blobHash)
            m_blobHash->share();
        m_isAhead = m_workers.tryStart([this] {
            if (auto error = internalErrorOf([this] { decodeAhead(); }))
                m_ring.close(std::move(error));
        });
    }
    if (!m_isAhead || !m_hasher || m_hashesAside || WorkerPool::shared().idle() == 0)
        return;
    m_ring.join(BlockRing::Reader::Second);
    m_hashesAside = m_workers.tryStart([this] {
        m_hashError = internalErrorOf([this] { hashAside(); });
        m_ring.leave(BlockRing::Reader::Second);
    });
    if (!m_hashesAside)
        m_ring.leave(BlockRing::Reader::Second);
}

void DecodedStream::decodeAhead()
{
    for (;;) {
        const std::span<char> room = m_ring.room();
        const auto count
            = m_job.isCancelled() || room.empty() ? Result<qsizetype>(Job::cancelled()) : m_decoder->read(room);
        if (!count)
            return m_ring.close(count.error());
        if (*count == 0)
            return m_ring.close({});
        m_ring.publish(*count);
    }
}

void DecodedStream::hashAside()
{
    for (;;) {
        const QByteArrayView block = m_ring.next(BlockRing::Reader::Second);
        if (block.isEmpty())
            return;
        m_hasher->add(block);
    }
}

Result<QByteArrayView> DecodedStream::decode()
{
    if (m_block.isNull())
        m_block = ByteBlock(BlockRing::BlockBytes);
    const auto count = m_decoder->read(m_block.span());
    if (!count)
        return tl::unexpected(count.error());
    return m_block.first(*count);
}

Result<QByteArrayView> DecodedStream::takeDecoded()
{
    const QByteArrayView block = m_ring.next(BlockRing::Reader::First);
    const std::optional<Error> error = block.isEmpty() ? m_ring.error() : std::nullopt;
    if (error)
        return tl::unexpected(*error);
    return block;
}

Result<void> DecodedStream::readRest()
{
    auto block = next();
    while (block && !block->isEmpty())
        block = next();
    if (!block)
        m_ring.stop();
    m_workers.wait();
    if (!block)
        return tl::unexpected(block.error());
    return m_hashError ? Result<void>(tl::unexpected(*m_hashError)) : Result<void>();
}

}
