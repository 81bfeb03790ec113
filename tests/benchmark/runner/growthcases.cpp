// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "cases.h"

#include "comparison.h"

#include <QLocale>

namespace stratoscope::benchmark
{

namespace
{

/** About what the program uses without an image. */
constexpr double ProgramBytes = 20e6;

QString number(double value, int decimals)
{
    return QString::number(value, 'f', decimals);
}

/** Measures \a images, each given by its name and its number of entries, and returns the results. */
std::vector<Medians> addGrowth(const Bench &bench, Results &results, const QString &what,
    const std::vector<std::pair<QString, double>> &images, const QStringList &labels)
{
    Growth growth;
    growth.header = {what, QStringLiteral("Wall"), QStringLiteral("µs an entry"), QStringLiteral("Peak"),
        QStringLiteral("B an entry above 20 MB")};
    std::vector<Medians> all;
    for (std::size_t i = 0; i < images.size(); ++i) {
        const auto &[image, entries] = images[i];
        const Medians medians = measured(bench.report(image, {QStringLiteral("--no-verify")}), bench.runs);
        all.push_back(medians);
        growth.lines.push_back({labels[static_cast<qsizetype>(i)], shownTime(medians.wallMs),
            number(medians.wallMs * 1e3 / entries, 2), shownMegabytes(medians.peakBytes),
            medians.peakBytes > ProgramBytes ? number((medians.peakBytes - ProgramBytes) / entries, 0)
                                             : QStringLiteral("–")});
    }
    results.add(growth);
    return all;
}

void measureEntries(const Bench &bench, Results &results)
{
    std::vector<std::pair<QString, double>> images;
    QStringList labels;
    for (const int entries : {10'000, 100'000, 1'000'000, 3'000'000}) {
        images.emplace_back(QStringLiteral("entries-%1").arg(entries), entries * bench.scale);
        labels.append(QLocale::c().toString(static_cast<int>(entries * bench.scale)));
    }
    const std::vector<Medians> medians
        = addGrowth(bench, results, QStringLiteral("Entries in one uncompressed layer"), images, labels);
    const auto perEntry = [&](std::size_t from, std::size_t to) {
        return (medians[to].wallMs - medians[from].wallMs) * 1e3 / (images[to].second - images[from].second);
    };
    results.add(
        {QStringLiteral("time of one more entry, at 3,000,000"), QStringLiteral("%1 µs").arg(number(perEntry(2, 3), 2)),
            QStringLiteral("at 1,000,000: %1 µs").arg(number(perEntry(1, 2), 2)), perEntry(2, 3) / perEntry(1, 2), 1.2,
            QStringLiteral("×")});
}

void measureLayers(const Bench &bench, Results &results)
{
    std::vector<std::pair<QString, double>> images;
    QStringList labels;
    for (const int layers : {1, 10, 50, 127}) {
        images.emplace_back(QStringLiteral("layers-%1").arg(layers), 300'000 * bench.scale);
        labels.append(QString::number(layers));
    }
    const std::vector<Medians> medians = addGrowth(bench, results,
        QStringLiteral("Layers with %1 entries").arg(QLocale::c().toString(static_cast<int>(300'000 * bench.scale))),
        images, labels);
    results.add({QStringLiteral("127 layers against 10, the same number of entries"), shownTime(medians[3].wallMs),
        shownTime(medians[1].wallMs), medians[3].wallMs / medians[1].wallMs, 12.7, QStringLiteral("×")});
}

}

void measureGrowth(const Bench &bench, Results &results)
{
    measureEntries(bench, results);
    measureLayers(bench, results);
}

}
