// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "cachereader.h"

#include <algorithm>
#include <cstring>

namespace stratoscope
{

CacheReader::CacheReader(QIODevice &device)
    : m_device(device)
    , m_left(static_cast<quint64>(std::max<qint64>(device.size() - device.pos(), 0)))
{
}

void CacheReader::bytes(void *data, std::size_t size)
{
    if (size == 0)
        return;
    auto *to = static_cast<char *>(data);
    const auto length = static_cast<qint64>(size);
    m_good = m_good && size <= m_left && m_device.read(to, length) == length;
    if (!m_good) {
        std::memset(data, 0, size);
        return;
    }
    m_left -= size;
    m_hasher.add({to, static_cast<qsizetype>(length)});
}

std::size_t CacheReader::count(std::size_t size)
{
    quint64 claimed = 0;
    value(claimed);
    m_good = m_good && claimed <= m_left / size;
    return m_good ? static_cast<std::size_t>(claimed) : 0;
}

void CacheReader::text(QByteArray &text)
{
    text.resize(static_cast<qsizetype>(count(1)));
    bytes(text.data(), static_cast<std::size_t>(text.size()));
}

void CacheReader::texts(QStringList &texts)
{
    // Each text is preceded by its length.
    const std::size_t lines = count(sizeof(quint64));
    for (std::size_t i = 0; i < lines && m_good; ++i) {
        QByteArray line;
        text(line);
        texts.append(QString::fromUtf8(line));
    }
}

bool CacheReader::finish()
{
    const ContentHash expected = m_hasher.finish();
    ContentHash found;
    bytes(&found, sizeof found);
    return m_good && m_left == 0 && found == expected;
}

}
