// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "decodedsource.h"

#include "decoder.h"

#include <QCoreApplication>

#include <algorithm>
#include <mutex>

namespace stratoscope
{

namespace
{

constexpr std::size_t SkipBlock = 256 * 1024;

struct DecodedSourceWords
{
    Q_DECLARE_TR_FUNCTIONS(stratoscope::DecodedSource)
};

class DecodedSource : public ByteSource
{
public:
    DecodedSource(ByteSourcePtr blob, Compression compression, quint64 size, CheckpointsPtr checkpoints)
        : m_blob(std::move(blob))
        , m_compression(compression)
        , m_size(size)
        , m_checkpoints(std::move(checkpoints))
    {
    }

    quint64 size() const override { return m_size; }
    QString name() const override { return m_blob->name(); }
    Result<qsizetype> readAt(quint64 offset, std::span<char> buffer) const override;

private:
    Result<void> seek(quint64 offset) const;
    Result<qsizetype> advance(std::span<char> buffer) const;

    const ByteSourcePtr m_blob;
    const Compression m_compression;
    const quint64 m_size;
    const CheckpointsPtr m_checkpoints;

    mutable std::mutex m_mutex; ///< Guards everything below.
    mutable std::unique_ptr<Decoder> m_decoder; ///< Null before the first read and after a failed one.
    mutable quint64 m_at = 0; ///< The decoder's position in the stream.
};

Result<qsizetype> DecodedSource::readAt(quint64 offset, std::span<char> buffer) const
{
    if (offset >= m_size || buffer.empty())
        return 0;
    const std::scoped_lock lock(m_mutex);
    if (const auto sought = seek(offset); !sought)
        return tl::unexpected(sought.error());
    return advance(buffer.first(static_cast<std::size_t>(std::min<quint64>(buffer.size(), m_size - offset))));
}

Result<void> DecodedSource::seek(quint64 offset) const
{
    const Checkpoint *point = m_checkpoints ? m_checkpoints->before(offset) : nullptr;
    if (!m_decoder || m_at > offset || (point && m_at < point->stream)) {
        m_decoder = point ? resumeDecoder(m_blob, *m_checkpoints, *point) : nullptr;
        m_at = m_decoder ? point->stream : 0;
        if (!m_decoder)
            m_decoder = makeDecoder({m_blob}, m_compression);
    }
    std::vector<char> passedOver(static_cast<std::size_t>(std::min<quint64>(offset - m_at, SkipBlock)));
    while (m_at < offset) {
        const auto count = advance(std::span(passedOver).first(std::min<quint64>(offset - m_at, passedOver.size())));
        if (!count)
            return tl::unexpected(count.error());
        if (*count == 0)
            return failure(ErrorKind::Damaged, name(), DecodedSourceWords::tr("it ends early"));
    }
    return {};
}

Result<qsizetype> DecodedSource::advance(std::span<char> buffer) const
{
    auto count = m_decoder->read(buffer);
    if (count)
        m_at += static_cast<quint64>(*count);
    else
        m_decoder.reset();
    return count;
}

}

ByteSourcePtr openStream(
    const ByteSourcePtr &blob, Compression compression, quint64 streamBytes, CheckpointsPtr checkpoints)
{
    if (compression == Compression::None)
        return blob;
    const bool fits = checkpoints && checkpoints->compression() == compression
        && checkpoints->blobBytes() == blob->size() && checkpoints->streamBytes() == streamBytes;
    return std::make_shared<DecodedSource>(blob, compression, streamBytes, fits ? checkpoints : nullptr);
}

}
