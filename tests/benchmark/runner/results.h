// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QStringList>

#include <vector>

namespace stratoscope::benchmark
{

/** A row of the table. */
struct Row
{
    QString name;
    QString measured; ///< What was run, and its result.
    QString against; ///< What it is compared with, and that result.
    double value = 0;
    double limit = 0; ///< The highest acceptable value.
    QString unit; ///< For the value and the limit.

    bool passes() const { return value <= limit; }
};

/** A separate table: how the numbers grow. */
struct Growth
{
    QStringList header;
    std::vector<QStringList> lines;
};

/** All measurements. */
struct Results
{
    std::vector<Row> rows;
    std::vector<Growth> growths;

    /** Adds \a row, and prints it at once, since the whole run takes minutes. */
    void add(const Row &row);
    void add(const Growth &growth);
    /** As Markdown. */
    QString toText() const;
};

/** "1.23 s", "45 ms", "0.6 ms" */
QString shownTime(double milliseconds);
/** "123 MB" */
QString shownMegabytes(double bytes);

}
