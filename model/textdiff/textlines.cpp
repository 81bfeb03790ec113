// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "textlines.h"

namespace stratoscope
{

TextLines::TextLines(const QByteArray &bytes)
    : m_bytes(bytes)
{
    for (qsizetype at = 0; at < m_bytes.size();) {
        const qsizetype found = m_bytes.indexOf('\n', at);
        at = found < 0 ? m_bytes.size() : found + 1;
        m_ends.push_back(quint32(at));
    }
}

QByteArrayView TextLines::line(quint32 number) const
{
    const qsizetype begin = number == 0 ? 0 : m_ends[number - 1];
    return QByteArrayView(m_bytes).sliced(begin, m_ends[number] - begin);
}

QByteArrayView TextLines::text(quint32 number) const
{
    QByteArrayView text = line(number);
    if (text.endsWith('\n'))
        text.chop(1);
    if (text.endsWith('\r'))
        text.chop(1);
    return text;
}

bool isBinary(QByteArrayView bytes)
{
    return bytes.contains('\0');
}

}
