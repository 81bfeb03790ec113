// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "contentpool.h"

#include <algorithm>
#include <vector>

namespace stratoscope::benchmark
{

using imagebuilder::Generator;

namespace
{

constexpr qsizetype halfSize = 16 << 20;
/** How far back the compressor with the smallest window looks. */
constexpr quint64 windowSize = 32 << 10;

std::vector<QByteArray> madeUpWords(Generator &random)
{
    static const std::vector<QByteArray> syllables {"ta", "re", "lo", "in", "ser", "con", "mi", "de", "pro", "al", "ex",
        "ver", "um", "na", "st", "ch", "for", "un", "le", "qu", "y", "ti", "on", "er", "ma", "p", "b", "k", "go", "w"};
    std::vector<QByteArray> words(6000);
    for (QByteArray &word : words) {
        for (quint64 count = 1 + random.below(4); count > 0; --count)
            word += random.pick(syllables);
    }
    return words;
}

}

ContentPool::ContentPool(quint64 seed)
{
    Generator random(seed);
    m_bytes.reserve(2 * halfSize);
    appendText(random, halfSize);
    appendCode(random, halfSize);
}

void ContentPool::appendText(Generator &random, qsizetype size)
{
    const std::vector<QByteArray> words = madeUpWords(random);
    while (m_bytes.size() < size) {
        // Low numbers are frequent, like the common words of a language.
        m_bytes += words[random.below(1 + random.below(words.size()))];
        const quint64 dice = random.below(100);
        if (dice < 8)
            m_bytes += ",\n";
        else if (dice < 14)
            m_bytes += QByteArray::number(random.below(100'000));
        else if (dice < 20)
            m_bytes += " = ";
        else
            m_bytes += ' ';
    }
    m_bytes.truncate(size);
}

void ContentPool::appendCode(Generator &random, qsizetype size)
{
    const qsizetype end = m_bytes.size() + size;
    while (m_bytes.size() < end) {
        if (random.chance(62)) {
            const qsizetype back = static_cast<qsizetype>(1 + random.below(1 + random.below(windowSize)));
            m_bytes += m_bytes.sliced(
                m_bytes.size() - back, std::min<qsizetype>(back, 3 + static_cast<qsizetype>(random.below(20))));
            continue;
        }
        // Instructions and addresses: a few values are frequent, some bytes are arbitrary.
        for (quint64 count = 1 + random.below(6); count > 0; --count)
            m_bytes += static_cast<char>(random.chance(70) ? random.below(1 + random.below(96)) : random.below(256));
    }
    m_bytes.truncate(end);
}

QByteArrayView ContentPool::piece(Generator &random, qsizetype most, bool text) const
{
    const quint64 start = random.below(static_cast<quint64>(halfSize - most));
    return QByteArrayView(m_bytes).sliced((text ? 0 : halfSize) + static_cast<qsizetype>(start), most);
}

}
