// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "cases.h"

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

}

void measureFindings(const Bench &bench, Results &results)
{
    addFindings(bench, results, QStringLiteral("entries-1000000-gzip"));
    addFindings(bench, results, QStringLiteral("entries-1000000-8"));
}

}
