// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "texttable.h"

#include "shorttext.h"
#include "textcolumns.h"

#include <algorithm>
#include <utility>

namespace stratoscope
{

namespace
{

constexpr int Gap = 2;
/** Below that, cutting the last column would leave nothing to read. */
constexpr int NarrowestLast = 12;

}

TextTable::TextTable(std::vector<Column> columns)
    : m_columns(std::move(columns))
{
    for (const Column &column : m_columns)
        m_widths.push_back(columnsOf(column.title));
}

void TextTable::addRow(const QStringList &cells)
{
    for (std::size_t i = 0; i < m_widths.size(); ++i)
        m_widths[i] = std::max(m_widths[i], columnsOf(cells[qsizetype(i)]));
    m_rows.push_back(cells);
}

QString TextTable::line(const QStringList &cells, int width) const
{
    QString text;
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
        const QString &cell = cells[qsizetype(i)];
        if (i > 0)
            text += QString(Gap, QLatin1Char(' '));
        if (i + 1 == m_columns.size() && m_columns[i].align == Align::Left) {
            const int left = std::max(width - int(columnsOf(text)), NarrowestLast);
            text += elided(cell, width > 0 ? left : 0);
        } else if (m_columns[i].align == Align::Left) {
            text += leftInColumns(cell, m_widths[i]);
        } else {
            text += rightInColumns(cell, m_widths[i]);
        }
    }
    while (text.endsWith(QLatin1Char(' ')))
        text.chop(1);
    return text + QLatin1Char('\n');
}

QString TextTable::toString(int width) const
{
    QStringList titles;
    for (const Column &column : m_columns)
        titles.append(column.title);
    QString text = line(titles, width);
    for (const QStringList &row : m_rows)
        text += line(row, width);
    return text;
}

}
