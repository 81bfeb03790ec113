// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "cases.h"
#include "machine.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDate>
#include <QFile>
#include <QProcess>

#include <algorithm>
#include <cstdio>

using namespace stratoscope::benchmark;

namespace
{

using Measure = void (*)(const Bench &, Results &);

const std::vector<std::pair<QString, Measure>> groups {
    {QStringLiteral("throughput"), measureThroughput},
    {QStringLiteral("memory"), measureMemory},
    {QStringLiteral("cache"), measureCache},
    {QStringLiteral("growth"), measureGrowth},
    {QStringLiteral("findings"), measureFindings},
    {QStringLiteral("window"), measureWindow},
};

bool makeImages(const QString &script, const QString &directory, bool quick)
{
    qputenv("STRATOSCOPE_MAKE_IMAGE",
        QFile::encodeName(QCoreApplication::applicationDirPath() + QStringLiteral("/make-benchmark-image")));
    QStringList arguments {directory};
    if (quick)
        arguments.prepend(QStringLiteral("--quick"));
    return QProcess::execute(script, arguments) == 0;
}

QString document(const Results &results, const Bench &bench)
{
    return QStringLiteral(
               "<!--\nSPDX-FileCopyrightText: The Stratoscope authors\nSPDX-License-Identifier: Apache-2.0\n-->\n\n"
               "# Benchmark results\n\n"
               "Written by `cmake --build build/release --target benchmark`; CONTRIBUTING.md says how. NOTES.md has "
               "what was\n"
               "measured by hand, and what was tried.\n\n"
               "%1. %2. Medians of %3; a ratio is the median of the ratios of runs that followed each other. The "
               "files\n"
               "are in the page cache. `report` is `stratoscope-cli report --no-findings --no-cache`, the latter "
               "except "
               "where the cache\nis what is measured.\n\n")
               .arg(machineText(), QDate::currentDate().toString(Qt::ISODate))
               .arg(bench.runs)
        + results.toText();
}

}

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    QStringList names;
    for (const auto &[name, measure] : groups)
        names.append(name);
    const QCommandLineOption only(QStringLiteral("only"),
        QStringLiteral("Measure one of: %1. May be given several times.").arg(names.join(QStringLiteral(", "))),
        QStringLiteral("GROUP"));
    const QCommandLineOption output(
        QStringLiteral("results"), QStringLiteral("Write the table to this file."), QStringLiteral("FILE.md"));
    const QCommandLineOption maker(
        QStringLiteral("make-images"), QStringLiteral("The script that makes the images."), QStringLiteral("SCRIPT"));
    const QCommandLineOption demo(QStringLiteral("demo"), QStringLiteral("The demo image."), QStringLiteral("IMAGE"));
    const QCommandLineOption runs(QStringLiteral("runs"), QStringLiteral("Of which the median counts."),
        QStringLiteral("N"), QStringLiteral("5"));
    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral("Measures what takes how long and how much memory."));
    parser.addHelpOption();
    parser.addOptions({only, output, maker, demo, runs});
    parser.addPositionalArgument(
        QStringLiteral("DIRECTORY"), QStringLiteral("The images, which are made if they are missing."));
    parser.process(application);
    if (parser.positionalArguments().size() != 1)
        parser.showHelp(2);

    const bool quick = qEnvironmentVariableIsSet("STRATOSCOPE_BENCHMARK_QUICK");
    QString directory = qEnvironmentVariable("STRATOSCOPE_BENCHMARK_DIR", parser.positionalArguments().constFirst());
    if (quick)
        directory += QStringLiteral("/quick");
    if (parser.isSet(maker) && !makeImages(parser.value(maker), directory, quick))
        return 1;

    Bench bench(directory);
    bench.demo = parser.value(demo);
    bench.runs = std::max(1, parser.value(runs).toInt());
    if (quick)
        bench.scale = 0.1;
    Results results;
    for (const auto &[name, measure] : groups) {
        if (!parser.isSet(only) || parser.values(only).contains(name))
            measure(bench, results);
    }
    std::fputs(qUtf8Printable(QLatin1Char('\n') + results.toText()), stdout);
    // A quick run shows whether everything works, not how fast it is.
    QFile file(parser.value(output));
    if (parser.isSet(output) && !quick) {
        if (!file.open(QIODevice::WriteOnly) || file.write(document(results, bench).toUtf8()) < 0) {
            std::fprintf(stderr, "benchmark: %s: %s\n", qPrintable(file.fileName()), qPrintable(file.errorString()));
            return 1;
        }
    }
    return 0;
}
