// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "cases.h"

#include "comparison.h"

#include <QProcess>

namespace stratoscope::benchmark
{

namespace
{

void addFirstFrame(const Bench &bench, Results &results)
{
    const Command command {{{bench.program(QStringLiteral("firstframe")), bench.demo}},
        QStringLiteral("`firstframe demo.tar`, start to end")};
    const Medians medians = measured(command, bench.runs);
    results.add({QStringLiteral("window, start to first frame of the demo image"), command.shown, {},
        medians.isFine ? medians.wallMs : qQNaN(), 400, QStringLiteral("ms")});
}

/** Runs \a program, which measures by itself and prints a line each: what, how, milliseconds and their limit. */
void addMeasured(const Bench &bench, Results &results, const QString &program, const QStringList &images)
{
    QProcess measuring;
    measuring.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    measuring.start(bench.program(program), images);
    measuring.waitForFinished(-1);
    for (const QByteArray &line : measuring.readAllStandardOutput().split('\n')) {
        const QByteArrayList fields = line.split('\t');
        if (fields.size() == 4) {
            results.add({QStringLiteral("window, ") + QString::fromUtf8(fields[0]), QString::fromUtf8(fields[1]), {},
                fields[2].toDouble(), fields[3].toDouble(), QStringLiteral("ms")});
        }
    }
}

/** The time that \a program measures and prints itself, so that its preparations do not count. */
double printedTime(const QString &program, const QStringList &images)
{
    QProcess process;
    process.start(program, images);
    process.waitForFinished(-1);
    return process.exitCode() == 0 ? process.readAllStandardOutput().toDouble() : qQNaN();
}

void addLastFile(const Bench &bench, Results &results, const QString &image, double limit)
{
    results.add({QStringLiteral("preview of the last file of ") + image, QStringLiteral("`lastfile %1`").arg(image), {},
        printedTime(bench.program(QStringLiteral("lastfile")), {bench.image(image)}), limit, QStringLiteral("ms")});
}

void addComparison(const Bench &bench, Results &results)
{
    const QString image = QStringLiteral("entries-1000000-gzip");
    const QString other = QStringLiteral("entries-1000000-gzip-other");
    results.add({QStringLiteral("comparison of two images of a million entries that share no layer"),
        QStringLiteral("`comparetime %1 %2`").arg(image, other), {},
        printedTime(bench.program(QStringLiteral("comparetime")), {bench.image(image), bench.image(other)}), 2000,
        QStringLiteral("ms")});
}

}

void measureWindow(const Bench &bench, Results &results)
{
    bench.emptyCache();
    addMeasured(bench, results, QStringLiteral("windowbenchmark"),
        {bench.image(QStringLiteral("entries-1000000-gzip")), bench.image(QStringLiteral("entries-1000000-8"))});
    addMeasured(bench, results, QStringLiteral("mapbenchmark"), {bench.image(QStringLiteral("entries-1000000-8"))});
    addFirstFrame(bench, results);
    addLastFile(bench, results, QStringLiteral("gzip-1"), 60);
    // This layer is a single frame.
    addLastFile(bench, results, QStringLiteral("zstd-1"), 100);
    addComparison(bench, results);
}

}
