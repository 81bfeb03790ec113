// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArrayView>

#include <optional>

namespace stratoscope
{

/** A number as Go's binary.PutUvarint() writes it, seven bits in each byte; empty if it is none. */
inline std::optional<quint64> unsignedVarint(QByteArrayView bytes)
{
    constexpr int MostBits = 63;
    quint64 number = 0;
    int shift = 0;
    for (const char byte : bytes) {
        const auto bits = static_cast<unsigned char>(byte);
        if (shift > MostBits || (shift == MostBits && bits > 1))
            return std::nullopt;
        number |= quint64(bits & 0x7f) << shift;
        if ((bits & 0x80) == 0)
            return number;
        shift += 7;
    }
    return std::nullopt;
}

/** Likewise as binary.PutVarint() writes it, the sign in the lowest bit; empty for what is negative, too. */
inline std::optional<quint64> signedVarint(QByteArrayView bytes)
{
    const std::optional<quint64> number = unsignedVarint(bytes);
    return number && (*number & 1) == 0 ? std::optional(*number >> 1) : std::nullopt;
}

}
