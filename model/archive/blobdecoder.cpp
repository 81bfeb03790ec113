// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "blobdecoder.h"

#include <QCoreApplication>

namespace stratoscope
{

namespace
{

struct BlobDecoderWords
{
    Q_DECLARE_TR_FUNCTIONS(stratoscope::Decoder)
};

}

BlobDecoder::BlobDecoder(const DecoderInput &input, Compression compression)
    : m_reader(input.blob, input.hash, input.from.blob)
    , m_compression(compression)
    , m_keeper(input.keeper)
    , m_produced(input.from.stream)
{
}

Result<qsizetype> BlobDecoder::read(std::span<char> buffer)
{
    qsizetype done = 0;
    while (!m_error && !m_finished && static_cast<std::size_t>(done) < buffer.size()) {
        const auto count = step(buffer.subspan(static_cast<std::size_t>(done)));
        if (!count) {
            m_error = count.error();
            break;
        }
        done += *count;
        m_produced += static_cast<quint64>(*count);
        if (m_keeper && m_keeper->isDue(m_produced))
            keepCheckpoint();
    }
    if (done == 0 && m_error)
        return tl::unexpected(*m_error);
    return done;
}

void BlobDecoder::keepCheckpoint()
{
    if (auto point = m_finished ? std::nullopt : checkpoint())
        m_keeper->add(std::move(*point));
}

Checkpoint BlobDecoder::placeHere(const QByteArray &state) const
{
    return {m_produced, m_reader.consumed() - static_cast<quint64>(m_input.size()), state};
}

Result<void> BlobDecoder::refill()
{
    if (!m_input.isEmpty() || m_endOfInput)
        return {};
    const auto block = m_reader.next();
    if (!block)
        return tl::unexpected(block.error());
    m_input = *block;
    m_endOfInput = block->isEmpty();
    return {};
}

Result<qsizetype> BlobDecoder::finish()
{
    m_finished = true;
    const quint64 before = m_reader.consumed() - static_cast<quint64>(m_input.size());
    m_input = {};
    if (const auto rest = m_reader.drain(); !rest)
        return tl::unexpected(rest.error());
    // What libarchive's filters leave unread is for them to judge.
    const bool isOurs = m_compression == Compression::Gzip || m_compression == Compression::Zstd;
    m_hasDataBehind = isOurs && m_reader.consumed() > before;
    return 0;
}

tl::unexpected<Error> BlobDecoder::damaged(const QString &cause) const
{
    //: %1 is the name of a compression, %2 what it found
    return failure(ErrorKind::Damaged, m_reader.name(),
        BlobDecoderWords::tr("the %1 data is damaged: %2").arg(compressionName(m_compression), cause));
}

tl::unexpected<Error> BlobDecoder::endsEarly() const
{
    return failure(ErrorKind::Damaged, m_reader.name(),
        BlobDecoderWords::tr("the %1 data ends early").arg(compressionName(m_compression)),
        BlobDecoderWords::tr("The file may have been cut short while it was copied or downloaded."));
}

}
