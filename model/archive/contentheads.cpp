// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "contentheads.h"

#include <QDataStream>
#include <QIODevice>

#include <algorithm>

namespace stratoscope
{

void ContentHeads::add(quint64 offset, QByteArrayView bytes)
{
    const QByteArrayView head = bytes.first(std::min(bytes.size(), HeadBytes));
    if (m_bytes + head.size() <= MostBytes && m_heads.emplace(offset, head.toByteArray()).second)
        m_bytes += head.size();
}

std::optional<QByteArray> ContentHeads::find(quint64 offset) const
{
    const auto found = m_heads.find(offset);
    return found == m_heads.end() ? std::nullopt : std::optional(found->second);
}

QByteArray ContentHeads::toBytes() const
{
    if (isEmpty())
        return {};
    QByteArray bytes;
    QDataStream out(&bytes, QIODevice::WriteOnly);
    out.setVersion(QDataStream::Qt_6_4);
    for (const auto &[offset, head] : m_heads)
        out << offset << head;
    return qCompress(bytes, 1);
}

ContentHeads ContentHeads::fromBytes(const QByteArray &bytes)
{
    ContentHeads heads;
    // qCompress() puts the size first, in four bytes.
    QDataStream sizeIn(bytes);
    quint32 size = 0;
    sizeIn >> size;
    if (bytes.isEmpty() || size > 4 * quint32(MostBytes))
        return heads;
    QDataStream in(qUncompress(bytes));
    in.setVersion(QDataStream::Qt_6_4);
    while (!in.atEnd() && in.status() == QDataStream::Ok) {
        quint64 offset = 0;
        QByteArray head;
        in >> offset >> head;
        if (in.status() == QDataStream::Ok)
            heads.add(offset, head);
    }
    return heads;
}

}
