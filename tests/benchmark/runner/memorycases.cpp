// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "cases.h"

#include "comparison.h"

namespace stratoscope::benchmark
{

namespace
{

constexpr int BytesAnEntry = 90;
/** An entry has one only in compressed layers, unless somebody asks. */
constexpr int BytesAHash = 16;

/** \a millions of entries. */
void addPeak(const Bench &bench, Results &results, const QString &name, const QString &image, double millions,
    int bytesAnEntry = BytesAnEntry)
{
    const double entries = millions * 1e6 * bench.scale;
    const Command command = bench.report(image);
    const Medians medians = measured(command, bench.runs);
    results.add({name, command.shown, QStringLiteral("20 MB + %1 B an entry").arg(bytesAnEntry),
        medians.peakBytes / 1e6, 20 + bytesAnEntry * entries / 1e6, QStringLiteral("MB")});
}

}

void measureMemory(const Bench &bench, Results &results)
{
    addPeak(bench, results, QStringLiteral("memory, 1,000,000 entries"), QStringLiteral("entries-1000000"), 1);
    addPeak(bench, results, QStringLiteral("memory, 1,000,000 entries, gzip"), QStringLiteral("entries-1000000-gzip"),
        1, BytesAnEntry + BytesAHash);
    addPeak(bench, results, QStringLiteral("memory, 3,000,000 entries"), QStringLiteral("entries-3000000"), 3);
    const Command one = bench.report(QStringLiteral("gzip-1"));
    const Command ten = bench.report(QStringLiteral("ten-gigabytes"));
    const double peakOfOne = measured(one, bench.runs).peakBytes;
    const double peakOfTen = measured(ten, 1).peakBytes;
    results.add({QStringLiteral("memory, 10 GB of content against 1.1"),
        QStringLiteral("%1: %2").arg(ten.shown, shownMegabytes(peakOfTen)),
        QStringLiteral("%1: %2").arg(one.shown, shownMegabytes(peakOfOne)), peakOfTen / peakOfOne, 1.1,
        QStringLiteral("×")});
}

}
