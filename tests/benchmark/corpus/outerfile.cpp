// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "outerfile.h"

#include "headerblock.h"

namespace stratoscope::benchmark
{

namespace
{

constexpr qint64 blockSize = 512;

}

OuterFile::OuterFile(const QString &path)
    : m_file(path)
{
}

Built<void> OuterFile::open()
{
    if (!m_file.open(QIODevice::WriteOnly))
        return tl::unexpected(m_file.errorString());
    return {};
}

Built<void> OuterFile::write(QByteArrayView bytes)
{
    if (m_file.write(bytes.data(), bytes.size()) != bytes.size())
        return tl::unexpected(m_file.errorString());
    return {};
}

Built<void> OuterFile::begin()
{
    m_header = m_file.pos();
    return write(QByteArray(blockSize, '\0'));
}

Built<void> OuterFile::end(const QByteArray &name)
{
    const qint64 size = m_file.pos() - m_header - blockSize;
    const qint64 padding = (blockSize - size % blockSize) % blockSize;
    if (const auto padded = write(QByteArray(padding, '\0')); !padded)
        return padded;
    const qint64 next = m_file.pos();
    if (!m_file.seek(m_header))
        return tl::unexpected(m_file.errorString());
    const auto written = write(tarHeader(name, static_cast<quint64>(size)));
    if (written && !m_file.seek(next))
        return tl::unexpected(m_file.errorString());
    return written;
}

Built<void> OuterFile::add(const QByteArray &name, QByteArrayView bytes)
{
    return begin().and_then([&] { return write(bytes); }).and_then([&] { return end(name); });
}

Built<void> OuterFile::finish()
{
    const auto ended = write(QByteArray(2 * blockSize, '\0'));
    if (ended && !m_file.commit())
        return tl::unexpected(m_file.errorString());
    return ended;
}

}
