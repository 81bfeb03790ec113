// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "cases.h"

#include "comparison.h"

namespace stratoscope::benchmark
{

namespace
{

QString cell(const Command &command, const Medians &medians)
{
    if (!medians.isFine)
        return QStringLiteral("%1: failed").arg(command.shown);
    return QStringLiteral("%1: %2 (CPU %3)").arg(command.shown, shownTime(medians.wallMs), shownTime(medians.cpuMs));
}

void addRatio(const Bench &bench, Results &results, const QString &name, const Command &ours, const Command &reference,
    double limit)
{
    const Comparison comparison = compared(ours, reference, bench.runs);
    Row row {name, cell(ours, comparison.ours), cell(reference, comparison.reference), comparison.wallRatio, limit,
        QStringLiteral("×")};
    if (!comparison.ours.isFine || !comparison.reference.isFine)
        row.value = qQNaN();
    results.add(row);
}

}

void measureThroughput(const Bench &bench, Results &results)
{
    const QStringList noVerify {QStringLiteral("--no-verify")};
    Command walk {{{bench.program(QStringLiteral("headerwalk")), bench.image(QStringLiteral("raw-1"))}},
        QStringLiteral("`headerwalk raw-1`")};
    const QString raw = QStringLiteral("raw-1");
    addRatio(bench, results, QStringLiteral("uncompressed, one layer"), bench.report(raw, noVerify), walk, 1.6);
    addRatio(bench, results, QStringLiteral("uncompressed, one layer, verified"), bench.report(raw), walk, qInf());

    const auto addPacked = [&](const QString &image, const QString &name, const QStringList &tool, double limit,
                               double verifiedLimit) {
        const Command reference = bench.onLayers(tool, image);
        addRatio(bench, results, name, bench.report(image, noVerify), reference, limit);
        addRatio(bench, results, name + QStringLiteral(", verified"), bench.report(image), reference, verifiedLimit);
    };
    const QStringList igzip {QStringLiteral("igzip"), QStringLiteral("-dc")};
    const QStringList zstd {QStringLiteral("zstd"), QStringLiteral("-dc")};
    addPacked(QStringLiteral("gzip-1"), QStringLiteral("gzip, one layer"), igzip, 1.15, 1.3);
    addPacked(QStringLiteral("gzip-8"), QStringLiteral("gzip, eight layers"), igzip, 0.70, 0.95);
    addPacked(QStringLiteral("zstd-1"), QStringLiteral("zstd, one layer"), zstd, 1.25, qInf());
    addPacked(QStringLiteral("zstd-8"), QStringLiteral("zstd, eight layers"), zstd, 0.75, qInf());
    const QString debian = QStringLiteral("debian");
    if (bench.has(debian))
        addPacked(debian, QStringLiteral("gzip, of Debian packages"), igzip, qInf(), qInf());
}

}
