// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "results.h"

#include <cmath>
#include <cstdio>

namespace stratoscope::benchmark
{

namespace
{

QString line(const QStringList &cells)
{
    return QStringLiteral("| ") + cells.join(QStringLiteral(" | ")) + QStringLiteral(" |\n");
}

QString rule(qsizetype columns)
{
    return QStringLiteral("|") + QStringLiteral("---|").repeated(columns) + QLatin1Char('\n');
}

QString shownNumber(double number, const QString &unit)
{
    if (!std::isfinite(number))
        return QStringLiteral("–");
    const int decimals = unit == QStringLiteral("×") ? 2 : number < 10 ? 1 : 0;
    return QString::number(number, 'f', decimals) + QLatin1Char(' ') + unit;
}

/** Empty if there is no limit. */
QString verdictOf(const Row &row)
{
    if (std::isinf(row.limit))
        return {};
    return row.passes() ? QStringLiteral("pass") : QStringLiteral("**miss**");
}

QString lineOf(const Row &row)
{
    return line({row.name, row.measured, row.against, shownNumber(row.value, row.unit),
        shownNumber(row.limit, row.unit), verdictOf(row)});
}

QString textOf(const Growth &growth)
{
    QString text = line(growth.header) + rule(growth.header.size());
    for (const QStringList &cells : growth.lines)
        text += line(cells);
    return text;
}

void show(const QString &text)
{
    std::fputs(qUtf8Printable(text), stdout);
    std::fflush(stdout);
}

}

void Results::add(const Row &row)
{
    rows.push_back(row);
    show(lineOf(row));
}

void Results::add(const Growth &growth)
{
    growths.push_back(growth);
    show(QLatin1Char('\n') + textOf(growth) + QLatin1Char('\n'));
}

QString Results::toText() const
{
    const QStringList header {QStringLiteral("Case"), QStringLiteral("Measured"), QStringLiteral("Against"),
        QStringLiteral("Result"), QStringLiteral("At most"), QString()};
    QString text = line(header) + rule(header.size());
    for (const Row &row : rows)
        text += lineOf(row);
    for (const Growth &growth : growths)
        text += QLatin1Char('\n') + textOf(growth);
    return text;
}

QString shownTime(double milliseconds)
{
    if (milliseconds >= 1000)
        return QString::number(milliseconds / 1000, 'f', 2) + QStringLiteral(" s");
    return QString::number(milliseconds, 'f', milliseconds < 10 ? 1 : 0) + QStringLiteral(" ms");
}

QString shownMegabytes(double bytes)
{
    return QString::number(bytes / 1e6, 'f', bytes < 1e7 ? 1 : 0) + QStringLiteral(" MB");
}

}
