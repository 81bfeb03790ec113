// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "zstdblock.h"

#include <algorithm>
#include <bit>

namespace stratoscope
{

namespace
{

/** Bits that follow each code (RFC 8878, 3.1.1.3.2.1.1); those of an offset are as many as its code says. */
constexpr quint8 LiteralLengthBits[36] = {
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 3, 3, 4, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16};
constexpr quint8 MatchLengthBits[53] = {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 3, 3, 4, 4, 5, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16};
constexpr int MostOffsetBits = 31;

/** Reads numbers of a few bits each from the end on, where a 1 marks the first bit. */
class BitsBackward
{
public:
    explicit BitsBackward(QByteArrayView bytes)
        : m_bytes(bytes)
        , m_left(bytes.isEmpty() || bytes.back() == '\0'
                  ? -1
                  : bytes.size() * 8 - 9 + std::bit_width(unsigned(quint8(bytes.back()))))
    {
    }

    quint32 take(int count)
    {
        m_left -= count;
        if (m_left < 0)
            return 0;
        quint64 bits = 0;
        const qsizetype first = m_left / 8;
        for (qsizetype i = 0; i < 5 && first + i < m_bytes.size(); ++i)
            bits |= quint64(quint8(m_bytes[first + i])) << (8 * i);
        return quint32((bits >> (m_left % 8)) & ((quint64(1) << count) - 1));
    }
    bool isBehindEnd() const { return m_left < 0; }
    bool isAtEnd() const { return m_left == 0; }

private:
    QByteArrayView m_bytes;
    qsizetype m_left; ///< Bits.
};

/** A table and the state that it is in. */
class Codes
{
public:
    Codes(const ZstdTable &table, BitsBackward &bits)
        : m_states(table.states())
        , m_bits(bits)
        , m_state(bits.take(table.log()))
    {
    }

    quint8 code() const { return m_states[m_state].code; }
    void goOn()
    {
        const ZstdState &state = m_states[m_state];
        m_state = state.base + m_bits.take(state.bits);
    }

private:
    const std::vector<ZstdState> m_states;
    BitsBackward &m_bits;
    std::size_t m_state;
};

/** What \a offsets are after a sequence with the offset value \a value (RFC 8878, 3.1.1.5). */
void use(quint64 value, bool hasLiterals, ZstdOffsets &offsets)
{
    if (value > 3) {
        offsets = {quint32(value - 3), offsets[0], offsets[1]};
        return;
    }
    const quint64 which = value - (hasLiterals ? 1 : 0);
    if (which == 3)
        offsets = {offsets[0] > 0 ? offsets[0] - 1 : 0, offsets[0], offsets[1]};
    else if (which > 0)
        std::rotate(offsets.begin(), offsets.begin() + qsizetype(which), offsets.begin() + qsizetype(which) + 1);
}

}

std::optional<ZstdOffsets> offsetsAfter(const ZstdSequences &sequences, const ZstdOffsets &before)
{
    BitsBackward bits(sequences.bits);
    Codes literals(sequences.tables.literalLengths, bits);
    Codes offsets(sequences.tables.offsets, bits);
    Codes matches(sequences.tables.matchLengths, bits);
    ZstdOffsets now = before;
    for (quint32 left = sequences.count; left > 0 && !bits.isBehindEnd(); --left) {
        const bool isKnown = offsets.code() <= MostOffsetBits && matches.code() < std::size(MatchLengthBits)
            && literals.code() < std::size(LiteralLengthBits);
        if (!isKnown)
            return std::nullopt;
        const quint64 value = (quint64(1) << offsets.code()) + bits.take(offsets.code());
        bits.take(MatchLengthBits[matches.code()]);
        bits.take(LiteralLengthBits[literals.code()]);
        use(value, literals.code() > 0, now);
        if (left > 1) {
            literals.goOn();
            matches.goOn();
            offsets.goOn();
        }
    }
    return bits.isAtEnd() ? std::optional(now) : std::nullopt;
}

}
