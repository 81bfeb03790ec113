// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "generate.h"

#include <QByteArray>
#include <QByteArrayView>

namespace stratoscope::benchmark
{

/**
 * Bytes that look like software to a compressor: about half is text made of words, and half is code made of
 * repetitive and random pieces. Files are cut from it at different places, so far apart that no compressor
 * sees the same bytes twice.
 */
class ContentPool
{
public:
    explicit ContentPool(quint64 seed);

    /** Passes \a size bytes to \a write piece by piece, always the same for the same \a seed; stops when \a write
     *  returns false. With \a repetitive, the bytes compress a hundredfold. */
    template<typename Write>
    bool produce(quint64 size, quint64 seed, bool repetitive, Write write) const;

private:
    void appendText(imagebuilder::Generator &random, qsizetype size);
    void appendCode(imagebuilder::Generator &random, qsizetype size);
    /** A piece of at most \a most bytes from a place chosen by \a random. */
    QByteArrayView piece(imagebuilder::Generator &random, qsizetype most, bool text) const;

    QByteArray m_bytes; ///< Text in the first half, code in the second.
};

template<typename Write>
bool ContentPool::produce(quint64 size, quint64 seed, bool repetitive, Write write) const
{
    constexpr qsizetype pieceSize = 1 << 16;
    imagebuilder::Generator random(seed);
    const bool text = random.chance(50);
    const QByteArrayView repeated = piece(random, 4096, text);
    while (size > 0) {
        const auto most = static_cast<qsizetype>(std::min<quint64>(size, pieceSize));
        const QByteArrayView bytes
            = repetitive ? repeated.first(std::min(most, repeated.size())) : piece(random, most, text);
        if (!write(bytes))
            return false;
        size -= static_cast<quint64>(bytes.size());
    }
    return true;
}

}
