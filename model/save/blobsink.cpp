// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "blobsink.h"

#include "guarded.h"

#include <algorithm>
#include <cstring>

namespace stratoscope
{

Result<void> HashingSink::write(QByteArrayView bytes)
{
    m_hasher.add(bytes);
    m_bytes += static_cast<quint64>(bytes.size());
    return m_out.write(bytes);
}

BlobSink::BlobSink(ByteSink &out, Compression compression, int level)
    : m_blob(out)
    , m_compressor(makeCompressor(compression, level, m_blob))
{
    if (compression == Compression::None)
        return;
    m_ring.join(BlockRing::Reader::First);
    m_isAside = m_workers.tryStart([this] {
        if (auto error = internalErrorOf([this] { compressAside(); })) {
            m_error = std::move(error);
            m_ring.stop();
        }
    });
}

BlobSink::~BlobSink()
{
    m_ring.stop();
}

void BlobSink::compressAside()
{
    for (;;) {
        const QByteArrayView bytes = m_ring.next(BlockRing::Reader::First);
        if (bytes.isEmpty())
            return;
        if (const auto written = m_compressor->write(bytes); !written) {
            m_error = written.error();
            m_ring.stop();
            return;
        }
    }
}

Result<void> BlobSink::write(QByteArrayView bytes)
{
    m_streamHasher.add(bytes);
    m_streamBytes += static_cast<quint64>(bytes.size());
    return m_isAside ? handOver(bytes) : m_compressor->write(bytes);
}

Result<void> BlobSink::handOver(QByteArrayView bytes)
{
    while (!bytes.isEmpty()) {
        if (m_room.empty())
            m_room = m_ring.room();
        if (m_room.empty())
            return failureAside();
        const auto count = std::min(m_room.size() - m_filled, static_cast<std::size_t>(bytes.size()));
        std::memcpy(m_room.data() + m_filled, bytes.data(), count);
        m_filled += count;
        bytes = bytes.sliced(qsizetype(count));
        if (m_filled == m_room.size()) {
            m_ring.publish(qsizetype(m_filled));
            m_room = {};
            m_filled = 0;
        }
    }
    return {};
}

Result<void> BlobSink::failureAside()
{
    m_workers.wait();
    return m_error ? Result<void>(tl::unexpected(*m_error)) : Result<void>();
}

Result<void> BlobSink::end()
{
    if (m_isAside) {
        if (m_filled > 0)
            m_ring.publish(qsizetype(m_filled));
        m_ring.close({});
        if (const auto ended = failureAside(); !ended)
            return ended;
    }
    return m_compressor->finish();
}

Result<BlobFacts> BlobSink::finish()
{
    if (const auto ended = end(); !ended)
        return tl::unexpected(ended.error());
    BlobFacts facts;
    facts.diffId = m_streamHasher.finish();
    facts.digest = m_blob.digest();
    facts.streamBytes = m_streamBytes;
    facts.blobBytes = m_blob.bytes();
    return facts;
}

}
