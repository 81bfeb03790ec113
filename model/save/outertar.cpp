// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "outertar.h"

#include "entryheader.h"
#include "tarheader.h"

namespace stratoscope
{

namespace
{

constexpr quint64 HeaderBytes = 512;

}

Result<QByteArray> OuterTar::headerOf(const QString &name, quint64 size) const
{
    EntryHeader header;
    header.path = name.toUtf8();
    header.type = name.endsWith(QLatin1Char('/')) ? EntryType::Directory : EntryType::File;
    header.mode = header.type == EntryType::Directory ? 0755 : 0644;
    header.size = size;
    return encodeEntryHeader(header);
}

Result<void> OuterTar::addDirectory(const QString &name)
{
    return headerOf(name + QLatin1Char('/'), 0).and_then([this](const QByteArray &header) { return write(header); });
}

Result<void> OuterTar::addFile(const QString &name, QByteArrayView bytes)
{
    return begin().and_then([&] { return write(bytes); }).and_then([&] { return end(name); });
}

Result<void> OuterTar::begin()
{
    m_start = m_file.size();
    return write(QByteArray(qsizetype(HeaderBytes), '\0'));
}

Result<void> OuterTar::end(const QString &name)
{
    if (m_names.contains(name))
        return m_file.truncate(m_start);
    m_names.insert(name);
    const quint64 size = m_file.size() - m_start - HeaderBytes;
    const auto padded = write(QByteArray(qsizetype(tarPadding(size)), '\0'));
    if (!padded)
        return padded;
    const Result<QByteArray> header = headerOf(name, size);
    return header ? m_file.overwrite(m_start, *header) : tl::unexpected(header.error());
}

Result<void> OuterTar::finish()
{
    return write(QByteArray(qsizetype(TarEndBytes), '\0')).and_then([this] { return m_file.commit(); });
}

}
