// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>

#include <vector>

namespace stratoscope
{

/** A text as lines, each with the line break that ends it; only the last one may have none. */
class TextLines
{
public:
    TextLines() = default;
    explicit TextLines(const QByteArray &bytes);

    const QByteArray &bytes() const { return m_bytes; }
    quint32 count() const { return quint32(m_ends.size()); }
    bool isEmpty() const { return m_ends.empty(); }
    /** Line \a number, from 0, with its line break. */
    QByteArrayView line(quint32 number) const;
    /** The same without "\n" or "\r\n". */
    QByteArrayView text(quint32 number) const;
    /** True if there are lines, and the last one is not ended by a line break. */
    bool isCutShort() const { return !m_bytes.isEmpty() && !m_bytes.endsWith('\n'); }

private:
    QByteArray m_bytes;
    std::vector<quint32> m_ends; ///< Behind each line.
};

/** True if \a bytes are shown as bytes, not as text: there is a NUL, as for diff(1) and git. */
bool isBinary(QByteArrayView bytes);

}
