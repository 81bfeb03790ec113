// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "cases.h"

#include "comparison.h"

#include <QFileInfo>

#include <algorithm>
#include <numeric>

namespace stratoscope::benchmark
{

namespace
{

void addAgain(const Bench &bench, Results &results, const QString &name, const QString &image)
{
    const Command command = bench.cachedReport(image);
    const Medians first = measured(command, bench.runs, [&] { bench.emptyCache(); });
    const Medians again = measured(command, bench.runs);
    results.add({name, QStringLiteral("%1 again: %2").arg(command.shown, shownTime(again.wallMs)),
        QStringLiteral("the first time: %1").arg(shownTime(first.wallMs)), again.wallMs / first.wallMs, 0.1,
        QStringLiteral("×")});
}

/** With seven of eight layers in the cache, only the last is read, and what the cache has about the others. */
void addSameBase(const Bench &bench, Results &results)
{
    const Command base = bench.cachedReport(QStringLiteral("gzip-8"));
    const Command other = bench.cachedReport(QStringLiteral("gzip-8-other-top"));
    const Medians without = measured(other, bench.runs, [&] { bench.emptyCache(); });
    const Medians with = measured(other, bench.runs, [&] {
        bench.emptyCache();
        run(base);
    });
    results.add({QStringLiteral("another image on the same base: bytes read"),
        QStringLiteral("%1 after gzip-8: %2, %3")
            .arg(other.shown, shownTime(with.wallMs), shownMegabytes(with.readBytes)),
        QStringLiteral("alone: %1, %2").arg(shownTime(without.wallMs), shownMegabytes(without.readBytes)),
        with.readBytes / without.readBytes, 0.25, QStringLiteral("×")});
}

}

void measureCache(const Bench &bench, Results &results)
{
    if (!bench.hasCache())
        return;
    addAgain(bench, results, QStringLiteral("the same image again, one layer"), QStringLiteral("gzip-1"));
    addAgain(bench, results, QStringLiteral("the same image again, eight layers"), QStringLiteral("gzip-8"));
    addSameBase(bench, results);
}

}
