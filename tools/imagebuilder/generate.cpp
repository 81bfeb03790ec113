// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "generate.h"

#include <algorithm>

namespace stratoscope::imagebuilder
{

quint64 Generator::next()
{
    m_state += 0x9e3779b97f4a7c15;
    quint64 z = m_state;
    z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9;
    z = (z ^ (z >> 27)) * 0x94d049bb133111eb;
    return z ^ (z >> 31);
}

QByteArray randomBytes(qsizetype size, quint64 seed)
{
    QByteArray bytes(size, Qt::Uninitialized);
    Generator generator(seed);
    for (qsizetype at = 0; at < size; at += 8) {
        const quint64 word = generator.next();
        for (qsizetype i = 0; i < std::min<qsizetype>(8, size - at); ++i)
            bytes[at + i] = static_cast<char>(word >> (8 * i));
    }
    return bytes;
}

QByteArray repeatedBytes(QByteArrayView pattern, qsizetype size)
{
    QByteArray bytes;
    bytes.reserve(std::max<qsizetype>(0, size));
    while (!pattern.isEmpty() && bytes.size() < size)
        bytes.append(pattern.first(std::min(pattern.size(), size - bytes.size())));
    return bytes;
}

QByteArray generatedBytes(QByteArrayView name, quint64 version, qsizetype size)
{
    // A pattern of four bytes takes the fewest bits in gzip: two for 258 bytes.
    const QByteArray head = name.toByteArray() + ", version " + QByteArray::number(version) + '\n';
    return head.first(std::min(head.size(), size)) + repeatedBytes("...\n", size - head.size());
}

}
