// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "patternsource.h"

#include <algorithm>

namespace stratoscope
{

namespace
{

/** The output function of SplitMix64: eight bytes for each place. */
quint64 mixed(quint64 state)
{
    state = (state ^ (state >> 30)) * 0xbf58476d1ce4e5b9ull;
    state = (state ^ (state >> 27)) * 0x94d049bb133111ebull;
    return state ^ (state >> 31);
}

class PatternSource : public ByteSource
{
public:
    PatternSource(quint64 seed, quint64 size, const QString &name)
        : m_seed(seed)
        , m_size(size)
        , m_name(name)
    {
    }

    quint64 size() const override { return m_size; }
    QString name() const override { return m_name; }

    Result<qsizetype> readAt(quint64 offset, std::span<char> buffer) const override
    {
        const quint64 count = offset < m_size ? std::min<quint64>(buffer.size(), m_size - offset) : 0;
        for (quint64 i = 0; i < count;) {
            const quint64 at = offset + i;
            quint64 word = mixed(m_seed + (at / 8) * 0x9e3779b97f4a7c15ull) >> (8 * (at % 8));
            for (quint64 left = 8 - at % 8; left > 0 && i < count; --left, ++i, word >>= 8)
                buffer[std::size_t(i)] = static_cast<char>(word & 0xff);
        }
        return static_cast<qsizetype>(count);
    }

private:
    const quint64 m_seed;
    const quint64 m_size;
    const QString m_name;
};

}

ByteSourcePtr patternSource(quint64 seed, quint64 size, const QString &name)
{
    return std::make_shared<const PatternSource>(seed, size, name);
}

}
