// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "packagetext.h"

#include "bytes.h"
#include "reportwords.h"
#include "sbomreport.h"
#include "shorttext.h"
#include "texttable.h"

#include <QCoreApplication>

namespace stratoscope
{

namespace
{

struct PackageTextWords
{
    Q_DECLARE_TR_FUNCTIONS(stratoscope::PackageReport)
};

using PackageAlign = TextTable::Align;

/** Characters of a cell; names may be as long as an image likes. */
constexpr int LongestCell = 48;

QString cell(const QString &text)
{
    return elided(displayText(text), LongestCell);
}

QString packageSize(const InstalledPackage &package)
{
    // Modules of a program have no size of their own.
    return package.bytes() > 0 ? sizeText(package.bytes()) : QString();
}

QString typeText(const InstalledPackage &package)
{
    return QString::fromLatin1(ecosystemName(package.package.ecosystem));
}

QString packageTable(const PackageList &packages, int width)
{
    TextTable table(
        {{PackageTextWords::tr("Package")}, {PackageTextWords::tr("Version")}, {PackageTextWords::tr("Architecture")},
            {PackageTextWords::tr("Type")}, {PackageTextWords::tr("Size"), PackageAlign::Right},
            {PackageTextWords::tr("Layer"), PackageAlign::Right}, {PackageTextWords::tr("License")}});
    for (const InstalledPackage *each : packages) {
        table.addRow({cell(each->package.name), cell(each->package.version), cell(each->package.architecture),
            typeText(*each), packageSize(*each), QString::number(each->layer.value), cell(each->package.license)});
    }
    return table.toString(width);
}

QString goneTable(const PackageList &gone, int width)
{
    TextTable table(
        {{PackageTextWords::tr("Package")}, {PackageTextWords::tr("Version")}, {PackageTextWords::tr("Type")},
            {PackageTextWords::tr("Size"), PackageAlign::Right}, {PackageTextWords::tr("Layer"), PackageAlign::Right},
            {PackageTextWords::tr("Removed by"), PackageAlign::Right}});
    for (const InstalledPackage *each : gone) {
        table.addRow({cell(each->package.name), cell(each->package.version), typeText(*each), packageSize(*each),
            QString::number(each->layer.value), QString::number(each->until.value)});
    }
    return table.toString(width);
}

QString changeText(PackageChange change)
{
    switch (change) {
    case PackageChange::Upgraded:
        return PackageTextWords::tr("upgraded", "a package");
    case PackageChange::Downgraded:
        return PackageTextWords::tr("downgraded", "a package");
    case PackageChange::Added:
        break;
    }
    return PackageTextWords::tr("added", "a package");
}

QString changeTable(const PackageReport &report, int width)
{
    TextTable table({{PackageTextWords::tr("Change")}, {PackageTextWords::tr("Package")},
        {PackageTextWords::tr("Before")}, {PackageTextWords::tr("Version")}, {PackageTextWords::tr("Type")},
        {PackageTextWords::tr("Size"), PackageAlign::Right}, {PackageTextWords::tr("License")}});
    for (const InstalledPackage *each : packagesBroughtBy(report.packages, *report.selection.layer)) {
        table.addRow({changeText(each->change), cell(each->package.name), cell(each->before),
            cell(each->package.version), typeText(*each), packageSize(*each), cell(each->package.license)});
    }
    for (const InstalledPackage *each : packagesRemovedBy(report.packages, *report.selection.layer)) {
        table.addRow({PackageTextWords::tr("removed", "a package"), cell(each->package.name),
            cell(each->package.version), QString(), typeText(*each), packageSize(*each), cell(each->package.license)});
    }
    return table.toString(width);
}

QString stateText(const PackageReport &report, int width)
{
    const PackageList there = packagesAt(report.packages, report.selection.upTo);
    const PackageList gone = packagesGoneAt(report.packages, report.selection.upTo);
    QString text
        = there.empty() ? PackageTextWords::tr("No packages.") + QLatin1Char('\n') : packageTable(there, width);
    if (!gone.empty()) {
        text += QLatin1Char('\n') + PackageTextWords::tr("Only in hidden layers") + QLatin1Char('\n')
            + goneTable(gone, width);
    }
    return text + sbomsText(report, width);
}

}

QString packagesText(const PackageReport &report, int width)
{
    if (!report.selection.layer)
        return stateText(report, width);
    const bool isEmpty = packagesBroughtBy(report.packages, *report.selection.layer).empty()
        && packagesRemovedBy(report.packages, *report.selection.layer).empty();
    return isEmpty
        ? PackageTextWords::tr("Layer %1 changes no packages.").arg(report.selection.layer->value) + QLatin1Char('\n')
        : changeTable(report, width);
}

QString ecosystemTable(const std::vector<EcosystemSum> &sums, int width)
{
    TextTable table({{PackageTextWords::tr("Packages")}, {PackageTextWords::tr("Count"), PackageAlign::Right},
        {PackageTextWords::tr("Size"), PackageAlign::Right},
        {PackageTextWords::tr("Only in hidden layers"), PackageAlign::Right}});
    for (const EcosystemSum &sum : sums) {
        table.addRow({QString::fromLatin1(ecosystemName(sum.ecosystem)), countText(sum.count), sizeText(sum.bytes),
            countText(sum.gone)});
    }
    return table.toString(width);
}

}
