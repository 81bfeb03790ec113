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

/** With seven of eight layers in the cache. Where digests are verified, those seven are hashed in the other file, but
 *  neither decompressed nor walked. */
void addSameBase(const Bench &bench, Results &results)
{
    const Command base = bench.cachedReport(QStringLiteral("gzip-8"));
    const QString name = QStringLiteral("gzip-8-other-top");
    const auto fillCache = [&] {
        bench.emptyCache();
        run(base);
    };
    const auto add = [&](const QString &what, const Command &other, double Medians::*value, double limit) {
        const Medians without = measured(other, bench.runs, [&] { bench.emptyCache(); });
        const Medians with = measured(other, bench.runs, fillCache);
        const QString text = QStringLiteral("%1 %2, %3 read");
        results.add({what,
            text.arg(
                other.shown + QStringLiteral(" after gzip-8:"), shownTime(with.wallMs), shownMegabytes(with.readBytes)),
            text.arg(QStringLiteral("alone:"), shownTime(without.wallMs), shownMegabytes(without.readBytes)),
            with.*value / without.*value, limit, QStringLiteral("×")});
    };
    add(QStringLiteral("another image on the same base, bytes read"),
        bench.cachedReport(name, {QStringLiteral("--no-verify")}), &Medians::readBytes, 0.25);
    add(QStringLiteral("another image on the same base, verified, time"), bench.cachedReport(name), &Medians::wallMs,
        0.5);
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
