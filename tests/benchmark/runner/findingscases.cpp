// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "cases.h"

#include "comparison.h"

#include <QProcess>

namespace stratoscope::benchmark
{

namespace
{

void addFindings(const Bench &bench, Results &results, const QString &image)
{
    QProcess program;
    program.start(bench.program(QStringLiteral("findingstime")), {bench.image(image)});
    program.waitForFinished(-1);
    const double time = program.exitCode() == 0 ? program.readAllStandardOutput().toDouble() : qQNaN();
    results.add({QStringLiteral("findings and score of ") + image, QStringLiteral("`findingstime %1`").arg(image), {},
        time, 1000, QStringLiteral("ms")});
}

Command withFindings(Command command)
{
    command.programs.front().removeAll(QStringLiteral("--no-findings"));
    command.shown += QStringLiteral(", with findings");
    return command;
}

/** What findings ask of the contents of a layer that is one long frame. */
void addReports(const Bench &bench, Results &results)
{
    const QString image = QStringLiteral("zstd-1");
    const Comparison first = compared(withFindings(bench.report(image)),
        bench.onLayers({QStringLiteral("zstd"), QStringLiteral("-dc")}, image), bench.runs);
    const auto cell = [](const QString &what, const Medians &medians) {
        return QStringLiteral("%1: %2 (CPU %3)").arg(what, shownTime(medians.wallMs), shownTime(medians.cpuMs));
    };
    results.add({QStringLiteral("zstd, one layer, verified, with findings"),
        cell(QStringLiteral("`report zstd-1`"), first.ours), cell(QStringLiteral("`zstd -dc`"), first.reference),
        first.ours.isFine ? first.wallRatio : qQNaN(), 1.1, QStringLiteral("×")});
    if (!bench.hasCache())
        return;
    const Command again = withFindings(bench.cachedReport(image));
    const Medians cold = measured(again, bench.runs, [&] { bench.emptyCache(); });
    const Medians warm = measured(again, bench.runs);
    results.add({QStringLiteral("the same image again, with findings"), cell(QStringLiteral("again"), warm),
        cell(QStringLiteral("the first time"), cold), warm.wallMs / cold.wallMs, 0.08, QStringLiteral("×")});
}

}

void measureFindings(const Bench &bench, Results &results)
{
    addReports(bench, results);
    addFindings(bench, results, QStringLiteral("entries-1000000-gzip"));
    addFindings(bench, results, QStringLiteral("entries-1000000-8"));
}

}
