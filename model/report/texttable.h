// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QStringList>

#include <vector>

namespace stratoscope
{

/** Aligns text in columns for a terminal. */
class TextTable
{
public:
    enum class Align { Left, Right };

    struct Column
    {
        QString title;
        Align align = Align::Left;
    };

    explicit TextTable(std::vector<Column> columns);

    /** One cell per column. */
    void addRow(const QStringList &cells);

    /** The lines; the last column is cut where a line would be wider than \a width (0: any width). */
    QString toString(int width) const;

private:
    QString line(const QStringList &cells, int width) const;

    std::vector<Column> m_columns;
    std::vector<qsizetype> m_widths;
    std::vector<QStringList> m_rows;
};

}
