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
    const auto addRaw = [&](const QString &image, const QString &name, double limit) {
        const Command walk {{{bench.program(QStringLiteral("headerwalk")), bench.image(image)}},
            QStringLiteral("`headerwalk %1`").arg(image)};
        addRatio(bench, results, name, bench.report(image, noVerify), walk, limit);
        addRatio(bench, results, name + QStringLiteral(", verified"), bench.report(image), walk, qInf());
    };
    addRaw(QStringLiteral("entries-1000000"), QStringLiteral("1,000,000 uncompressed entries, one layer"), 0.45);
    addRaw(QStringLiteral("entries-1000000-8"), QStringLiteral("1,000,000 uncompressed entries, eight layers"), 0.30);

    const auto addPacked = [&](const QString &image, const QString &name, const QStringList &tool, double limit,
                               double verifiedLimit) {
        const Command reference = bench.onLayers(tool, image);
        addRatio(bench, results, name, bench.report(image, noVerify), reference, limit);
        addRatio(bench, results, name + QStringLiteral(", verified"), bench.report(image), reference, verifiedLimit);
    };
    const QStringList igzip {QStringLiteral("igzip"), QStringLiteral("-dc")};
    const QStringList zstd {QStringLiteral("zstd"), QStringLiteral("-dc")};
    addPacked(QStringLiteral("gzip-1"), QStringLiteral("gzip, one layer"), igzip, 1.03, 1.10);
    addPacked(QStringLiteral("gzip-8"), QStringLiteral("gzip, eight layers"), igzip, 0.62, 0.85);
    addPacked(QStringLiteral("zstd-1"), QStringLiteral("zstd, one layer"), zstd, 1.25, qInf());
    addPacked(QStringLiteral("zstd-8"), QStringLiteral("zstd, eight layers"), zstd, 0.75, qInf());
    const QString debian = QStringLiteral("debian");
    if (bench.has(debian))
        addPacked(debian, QStringLiteral("gzip, of Debian packages"), igzip, qInf(), qInf());
}

}
