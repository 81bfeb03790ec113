// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "listtext.h"

#include <QStringList>

#include <algorithm>

namespace stratoscope
{

namespace
{

QString csvCell(const QVariant &cell)
{
    QString text = cell.toString();
    // A number is one of ours, and its sign is no formula.
    const bool isText = cell.typeId() == QMetaType::QString;
    if (isText && !text.isEmpty() && QStringView(u"=+-@\t\r").contains(text.front()))
        text.prepend(QLatin1Char('\''));
    const bool needsQuotes
        = std::any_of(text.cbegin(), text.cend(), [](QChar c) { return QStringView(u"\",\r\n").contains(c); });
    if (!needsQuotes)
        return text;
    text.replace(QLatin1Char('"'), QLatin1String("\"\""));
    return QLatin1Char('"') + text + QLatin1Char('"');
}

QString tsvCell(const QVariant &cell)
{
    QString text = cell.toString();
    text.replace(QLatin1String("\r\n"), QLatin1String(" "));
    for (const char c : {'\t', '\r', '\n'})
        text.replace(QLatin1Char(c), QLatin1Char(' '));
    return text;
}

template<typename Function>
QString joined(const QVariantList &cells, QChar separator, Function textOf)
{
    QStringList texts;
    texts.reserve(cells.size());
    for (const QVariant &cell : cells)
        texts.append(textOf(cell));
    return texts.join(separator);
}

}

QString tsvLine(const QVariantList &cells)
{
    return joined(cells, QLatin1Char('\t'), tsvCell);
}

QString csvLine(const QVariantList &cells)
{
    return joined(cells, QLatin1Char(','), csvCell) + QLatin1String("\r\n");
}

}
