// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "cachewriter.h"

namespace stratoscope
{

CacheWriter::CacheWriter(QIODevice &device)
    : m_device(device)
{
}

void CacheWriter::bytes(const void *data, std::size_t size)
{
    const auto length = static_cast<qint64>(size);
    const auto *from = static_cast<const char *>(data);
    m_hasher.add({from, static_cast<qsizetype>(length)});
    m_good = m_good && m_device.write(from, length) == length;
}

void CacheWriter::text(const QByteArray &text)
{
    value(quint64(text.size()));
    bytes(text.constData(), static_cast<std::size_t>(text.size()));
}

void CacheWriter::texts(const QStringList &texts)
{
    value(quint64(texts.size()));
    for (const QString &line : texts)
        text(line.toUtf8());
}

bool CacheWriter::finish()
{
    const ContentHash hash = m_hasher.finish();
    bytes(&hash, sizeof hash);
    return m_good;
}

}
