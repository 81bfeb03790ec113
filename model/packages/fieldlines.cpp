// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "fieldlines.h"

#include "packagelimits.h"

namespace stratoscope
{

QByteArrayView takeLine(QByteArrayView &rest)
{
    const qsizetype end = rest.indexOf('\n');
    QByteArrayView line = end < 0 ? rest : rest.first(end);
    rest = end < 0 ? QByteArrayView() : rest.sliced(end + 1);
    if (line.endsWith('\r'))
        line.chop(1);
    return line;
}

std::optional<FieldLine> FieldLines::next()
{
    while (!m_rest.isEmpty()) {
        const QByteArrayView line = takeLine(m_rest);
        if (line.trimmed().isEmpty())
            return FieldLine {{}, {}, true};
        const qsizetype colon = line.indexOf(':');
        if (line.front() == ' ' || line.front() == '\t' || colon <= 0)
            continue;
        return FieldLine {line.first(colon), line.sliced(colon + 1).trimmed()};
    }
    if (m_isDone)
        return std::nullopt;
    m_isDone = true;
    return FieldLine {{}, {}, true};
}

QString packageText(QByteArrayView bytes)
{
    return QString::fromUtf8(bytes.first(std::min(bytes.size(), limits::PackageText)));
}

}
