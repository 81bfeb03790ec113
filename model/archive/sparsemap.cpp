// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "sparsemap.h"

#include "tarheader.h"

namespace stratoscope
{

namespace
{

constexpr std::size_t SparseNumberBytes = 12;

/** The number up to the next comma, which it takes off \a text. */
std::optional<qint64> takeNumber(QByteArrayView &text)
{
    const qsizetype comma = text.indexOf(',');
    const std::optional<qint64> number = readDecimal(comma < 0 ? text : text.first(comma));
    text = comma < 0 ? QByteArrayView() : text.sliced(comma + 1);
    return number && *number >= 0 ? number : std::nullopt;
}

}

std::optional<SparseMap> readSparseRecords(const PaxRecords::Sparse &records)
{
    const std::optional<qint64> count = readDecimal(records.blockCount);
    const qsizetype numbers = records.map.isEmpty() ? 1 : records.map.count(',') + 1;
    if (!count || *count < 0 || *count > numbers || *count * 2 != numbers)
        return std::nullopt;
    SparseMap map;
    map.reserve(static_cast<std::size_t>(*count));
    for (QByteArrayView rest(records.map); !rest.isEmpty();) {
        const std::optional<qint64> offset = takeNumber(rest);
        const std::optional<qint64> size = takeNumber(rest);
        if (!offset || !size)
            return std::nullopt;
        map.push_back({static_cast<quint64>(*offset), static_cast<quint64>(*size)});
    }
    return map;
}

bool readSparseFields(const char *fields, std::size_t count, SparseMap &map)
{
    for (std::size_t i = 0; i < count; ++i) {
        const char *offset = fields + i * 2 * SparseNumberBytes;
        if (offset[0] == '\0')
            break;
        bool malformed = false;
        const qint64 at = readTarNumber(offset, SparseNumberBytes, malformed);
        const qint64 size = readTarNumber(offset + SparseNumberBytes, SparseNumberBytes, malformed);
        if (malformed || at < 0 || size < 0)
            return false;
        map.push_back({static_cast<quint64>(at), static_cast<quint64>(size)});
    }
    return true;
}

bool isSparseMapValid(const SparseMap &map, quint64 size)
{
    quint64 end = 0;
    for (const SparsePiece &piece : map) {
        if (piece.offset < end || piece.offset > size || piece.size > size - piece.offset)
            return false;
        end = piece.offset + piece.size;
    }
    return true;
}

}
