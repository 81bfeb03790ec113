// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "zstdtrail.h"

#include <QtEndian>

#include <algorithm>

namespace stratoscope
{

namespace
{

constexpr quint32 FrameMagic = 0xfd2fb528;
constexpr quint32 SkippableMagic = 0x184d2a50; // To …5f.
constexpr qsizetype SkippableHeader = 8;
constexpr qsizetype BlockHeader = 3;
constexpr qsizetype ChecksumBytes = 4;
constexpr qsizetype LargestBlock = 128 * 1024;
/** Sequences of a block with no more are followed at once: it need not bring offsets of its own. */
constexpr quint32 FewSequences = 256;

/** The parts of a frame's header (RFC 8878, 3.1.1.1), from its fifth byte on. */
struct FrameHeaderForm
{
    explicit FrameHeaderForm(quint8 descriptor)
        : isSingle((descriptor & 0x20) != 0)
        , hasChecksum((descriptor & 4) != 0)
        , windowBytes(isSingle ? 0 : 1)
        , dictionaryBytes((descriptor & 3) == 3 ? 4 : descriptor & 3)
        , sizeBytes((descriptor >> 6) == 0 ? (isSingle ? 1 : 0) : 1 << (descriptor >> 6))
    {
    }
    qsizetype bytes() const { return 5 + windowBytes + dictionaryBytes + sizeBytes; }

    bool isSingle;
    bool hasChecksum;
    int windowBytes;
    int dictionaryBytes;
    int sizeBytes;
};

quint32 magicOf(const QByteArray &header)
{
    return qFromLittleEndian<quint32>(header.constData());
}

quint64 windowOf(const QByteArray &header, const FrameHeaderForm &form)
{
    if (!form.isSingle) {
        const int exponent = quint8(header[5]) >> 3;
        const quint64 base = quint64(1) << (10 + exponent);
        return base + base / 8 * (quint8(header[5]) & 7);
    }
    quint64 size = 0;
    for (int i = form.sizeBytes - 1; i >= 0; --i)
        size = size << 8 | quint8(header[5 + form.dictionaryBytes + i]);
    return form.sizeBytes == 2 ? size + 256 : size;
}

}

/** How long m_have has to become before finishPart() can say more. */
qsizetype ZstdTrail::wanted() const
{
    switch (m_part) {
    case Part::FrameHeader:
        if (m_have.size() < 5)
            return 5;
        return magicOf(m_have) == FrameMagic ? FrameHeaderForm(quint8(m_have[4])).bytes() : SkippableHeader;
    case Part::BlockHeader:
        return BlockHeader;
    case Part::Checksum:
        return ChecksumBytes;
    case Part::Block:
    case Part::Skipped:
    case Part::Lost:
        break;
    }
    return 0;
}

qsizetype ZstdTrail::toNextEnd() const
{
    const qsizetype left = m_part == Part::Block ? qsizetype(m_size) : wanted() - m_have.size();
    return std::max<qsizetype>(left, 1);
}

void ZstdTrail::add(QByteArrayView bytes)
{
    while (!bytes.isEmpty() && m_part != Part::Lost) {
        const bool isLong = m_part == Part::Block || m_part == Part::Skipped;
        const quint64 left = isLong ? m_size : quint64(wanted() - m_have.size());
        const auto count = qsizetype(std::min<quint64>(left, quint64(bytes.size())));
        // Of a block that is not packed, nothing matters.
        if (!isLong || (m_part == Part::Block && m_isPacked))
            m_have.append(bytes.first(count));
        bytes = bytes.sliced(count);
        m_size -= isLong ? quint64(count) : 0;
        if (isLong ? m_size == 0 : m_have.size() >= wanted())
            finishPart();
    }
}

void ZstdTrail::finishPart()
{
    switch (m_part) {
    case Part::FrameHeader:
        return beginFrame();
    case Part::BlockHeader:
        return beginBlock();
    case Part::Block:
        return finishBlock();
    case Part::Checksum:
    case Part::Skipped:
        m_part = Part::FrameHeader;
        break;
    case Part::Lost:
        break;
    }
    m_have.resize(0);
}

void ZstdTrail::beginFrame()
{
    if (m_have.size() < wanted())
        return;
    const FrameHeaderForm form {static_cast<quint8>(m_have[4])};
    if ((magicOf(m_have) & ~15u) == SkippableMagic) {
        m_size = qFromLittleEndian<quint32>(m_have.constData() + 4);
        m_part = m_size > 0 ? Part::Skipped : Part::FrameHeader;
    } else if (magicOf(m_have) == FrameMagic) {
        m_place = ZstdPlace {windowOf(m_have, form), form.hasChecksum, {}, {1, 4, 8}};
        m_pending.reset();
        m_blocks = 0;
        m_part = Part::BlockHeader;
    } else {
        m_part = Part::Lost;
    }
    m_have.resize(0);
}

void ZstdTrail::beginBlock()
{
    enum Form { Raw, Repeated, Packed };
    const auto header = quint32(quint8(m_have[0])) | quint32(quint8(m_have[1])) << 8 | quint32(quint8(m_have[2])) << 16;
    m_have.resize(0);
    m_isLast = (header & 1) != 0;
    const auto form = (header >> 1) & 3;
    m_isPacked = form == Packed;
    m_size = form == Repeated ? 1 : header >> 3;
    m_part = form > Packed || m_size > quint64(LargestBlock) ? Part::Lost : Part::Block;
    if (m_part == Part::Block && m_size == 0)
        finishBlock();
}

void ZstdTrail::finishBlock()
{
    ++m_blocks;
    m_part = !m_isLast ? Part::BlockHeader : m_place.hasChecksum ? Part::Checksum : Part::FrameHeader;
    if (m_isPacked) {
        std::optional<ZstdSequences> sequences = readZstdBlock(m_have, m_place.tables);
        if (sequences && sequences->count > 0)
            takeSequences(std::move(*sequences));
        else if (!sequences)
            m_part = Part::Lost;
    }
    m_have.resize(0);
}

void ZstdTrail::takeSequences(ZstdSequences sequences)
{
    const bool isShort = sequences.count <= FewSequences;
    if (isShort && !findOffsets())
        return;
    if (!isShort)
        m_place.offsets = {};
    m_pending = std::move(sequences);
    if (isShort)
        findOffsets();
}

/** False if the stream cannot be followed. */
bool ZstdTrail::findOffsets()
{
    if (!m_pending)
        return true;
    const std::optional<ZstdOffsets> offsets = offsetsAfter(*m_pending, m_place.offsets);
    m_pending.reset();
    if (offsets)
        m_place.offsets = *offsets;
    else
        m_part = Part::Lost;
    return offsets.has_value();
}

std::optional<ZstdPlace> ZstdTrail::place()
{
    if (!isBetweenBlocks() || !findOffsets())
        return std::nullopt;
    const auto isPlain = [](const ZstdTable &table) { return !table.isKnown() || !table.description().isEmpty(); };
    const ZstdTables &tables = m_place.tables;
    if (!isPlain(tables.literalLengths) || !isPlain(tables.offsets) || !isPlain(tables.matchLengths))
        return std::nullopt;
    const bool isComplete = std::find(m_place.offsets.begin(), m_place.offsets.end(), 0u) == m_place.offsets.end();
    return isComplete ? std::optional(m_place) : std::nullopt;
}

}
