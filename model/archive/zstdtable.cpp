// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "zstdtable.h"

#include <bit>
#include <cstdlib>

namespace stratoscope
{

namespace
{

/** The tables of the format (RFC 8878, 3.1.1.3.2.2), described as in a block. */
constexpr unsigned char LiteralLengths[] = {0x51, 0x10, 0x63, 0x8c, 0x31, 0xc6, 0x18, 0x63, 0x0c, 0x21, 0xc4, 0x18,
    0x63, 0x66, 0x66, 0x86, 0x46, 0x92, 0x04, 0x00};
constexpr unsigned char Offsets[]
    = {0x20, 0x84, 0x10, 0x42, 0x66, 0x46, 0x44, 0x44, 0x44, 0x44, 0x24, 0x49, 0x02, 0x00};
constexpr unsigned char MatchLengths[] = {0x21, 0x14, 0xc4, 0x18, 0x63, 0x8c, 0x21, 0x84, 0x10, 0x42, 0x08, 0x21, 0x84,
    0x10, 0x42, 0x08, 0x21, 0x44, 0x44, 0x44, 0x44, 0x44, 0x44, 0x44, 0x44, 0x24, 0x09, 0x00, 0x00};

struct FieldLimits
{
    std::size_t codes;
    int log;
};

FieldLimits limitsOf(ZstdField field)
{
    switch (field) {
    case ZstdField::LiteralLength:
        return {36, 9};
    case ZstdField::Offset:
        return {32, 8};
    case ZstdField::MatchLength:
        break;
    }
    return {53, 9};
}

template<std::size_t Count>
QByteArrayView viewOf(const unsigned char (&bytes)[Count])
{
    return {reinterpret_cast<const char *>(bytes), qsizetype(Count)};
}

/** Reads numbers of a few bits each, the lowest first; zeros behind the end. */
class BitsForward
{
public:
    explicit BitsForward(QByteArrayView bytes)
        : m_bytes(bytes)
    {
    }

    quint32 peek(int count) const
    {
        quint64 bits = 0;
        for (qsizetype i = 0; i < 4; ++i) {
            const qsizetype at = m_at / 8 + i;
            bits |= quint64(at < m_bytes.size() ? quint8(m_bytes[at]) : 0) << (8 * i);
        }
        return quint32(bits >> (m_at % 8)) & ((1u << count) - 1);
    }
    void skip(int count) { m_at += count; }
    quint32 take(int count)
    {
        const quint32 bits = peek(count);
        skip(count);
        return bits;
    }
    qsizetype bytesRead() const { return (m_at + 7) / 8; }

private:
    QByteArrayView m_bytes;
    qsizetype m_at = 0;
};

/** Reads how many states each code has (RFC 8878, 4.1.1). */
class SharesReader
{
public:
    SharesReader(QByteArrayView bytes, FieldLimits limits)
        : m_bits(bytes)
        , m_size(bytes.size())
        , m_limits(limits)
    {
    }

    bool read();
    std::vector<qint16> shares;
    int log = 0;
    qsizetype bytesRead() const { return m_bits.bytesRead(); }

private:
    void readZeros();
    int readShare();

    BitsForward m_bits;
    const qsizetype m_size;
    const FieldLimits m_limits;
    int m_left = 0; ///< States, and one.
};

void SharesReader::readZeros()
{
    quint32 more = 0;
    do {
        more = m_bits.take(2);
        shares.insert(shares.end(), more, 0);
    } while (more == 3 && shares.size() <= m_limits.codes);
}

int SharesReader::readShare()
{
    const int width = std::bit_width(unsigned(m_left));
    const int threshold = 1 << (width - 1);
    // Few enough that not all numbers of that many bits are needed: the first ones take a bit less.
    const int shorter = 2 * threshold - 1 - m_left;
    const int low = int(m_bits.peek(width - 1));
    if (low < shorter) {
        m_bits.skip(width - 1);
        return low - 1;
    }
    const int whole = int(m_bits.take(width));
    return (whole >= threshold ? whole - shorter : whole) - 1;
}

bool SharesReader::read()
{
    log = int(m_bits.take(4)) + 5;
    if (log > m_limits.log)
        return false;
    m_left = (1 << log) + 1;
    while (m_left > 1 && shares.size() < m_limits.codes) {
        const int share = readShare();
        m_left -= std::abs(share);
        shares.push_back(qint16(share));
        if (share == 0)
            readZeros();
    }
    return m_left == 1 && shares.size() <= m_limits.codes && bytesRead() <= m_size;
}

}

ZstdTable ZstdTable::predefined(ZstdField field)
{
    const QByteArrayView bytes = field == ZstdField::Offset ? viewOf(Offsets)
        : field == ZstdField::MatchLength                   ? viewOf(MatchLengths)
                                                            : viewOf(LiteralLengths);
    return described(bytes, field).value_or(ZstdTable());
}

ZstdTable ZstdTable::repeated(quint8 code)
{
    ZstdTable table;
    table.m_isRepeated = true;
    table.m_code = code;
    return table;
}

std::optional<ZstdTable> ZstdTable::described(QByteArrayView bytes, ZstdField field)
{
    SharesReader reader(bytes, limitsOf(field));
    if (!reader.read())
        return std::nullopt;
    ZstdTable table;
    table.m_description = bytes.first(reader.bytesRead()).toByteArray();
    table.m_shares = std::move(reader.shares);
    table.m_log = reader.log;
    return table;
}

/** RFC 8878, 4.1.1: the codes of a share of -1 come last, all others are spread. */
std::vector<ZstdState> ZstdTable::states() const
{
    if (m_isRepeated)
        return {{m_code, 0, 0}};
    const std::size_t size = std::size_t(1) << m_log;
    std::vector<ZstdState> states(size);
    std::vector<quint16> next(m_shares.size());
    std::size_t end = size;
    for (std::size_t code = 0; code < m_shares.size(); ++code) {
        next[code] = quint16(std::abs(m_shares[code]));
        if (m_shares[code] < 0)
            states[--end].code = quint8(code);
    }
    const std::size_t step = (size >> 1) + (size >> 3) + 3;
    std::size_t at = 0;
    for (std::size_t code = 0; code < m_shares.size(); ++code) {
        for (int i = 0; i < m_shares[code]; ++i) {
            states[at].code = quint8(code);
            do
                at = (at + step) & (size - 1);
            while (at >= end);
        }
    }
    for (ZstdState &state : states) {
        const unsigned number = next[state.code]++;
        state.bits = quint8(m_log + 1 - std::bit_width(number));
        state.base = quint16((number << state.bits) - size);
    }
    return states;
}

}
