// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QStringList>

#include <vector>

namespace stratoscope::benchmark
{

/** One line of the table. */
struct Row
{
    QString name;
    QString measured; ///< What ran, and what it took.
    QString against; ///< What it is held against, and what that took.
    double value = 0;
    double limit = 0; ///< What the value must be at most.
    QString unit; ///< Of the value and the limit.

    bool passes() const { return value <= limit; }
};

/** A table of other numbers: their growth. */
struct Growth
{
    QStringList header;
    std::vector<QStringList> lines;
};

/** All that was measured. */
struct Results
{
    std::vector<Row> rows;
    std::vector<Growth> growths;

    /** Takes \a row, and shows it at once, for all of it takes minutes. */
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
