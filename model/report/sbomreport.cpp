// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "sbomreport.h"

#include "bytes.h"
#include "packageurl.h"
#include "reportwords.h"
#include "sbomdifference.h"
#include "shorttext.h"
#include "texttable.h"
#include "wordwrap.h"

#include <QCoreApplication>

namespace stratoscope
{

namespace
{

struct SbomReportWords
{
    Q_DECLARE_TR_FUNCTIONS(stratoscope::SbomReport)
};

/** Characters of a cell; names may be as long as an image likes. */
constexpr int LongestSbomCell = 60;

QString sbomCell(const QString &text)
{
    return elided(displayText(text), LongestSbomCell);
}

QString unlistedTable(const PackageList &packages, int width)
{
    TextTable table({{SbomReportWords::tr("Package")}, {SbomReportWords::tr("Version")}, {SbomReportWords::tr("Type")},
        {SbomReportWords::tr("Layer"), TextTable::Align::Right}});
    for (const InstalledPackage *each : packages) {
        table.addRow({sbomCell(each->package.name), sbomCell(each->package.version),
            QString::fromLatin1(ecosystemName(each->package.ecosystem)), QString::number(each->layer.value)});
    }
    return table.toString(width);
}

QString unknownTable(const std::vector<const SbomPackage *> &packages, int width)
{
    TextTable table(
        {{SbomReportWords::tr("Package")}, {SbomReportWords::tr("Version")}, {SbomReportWords::tr("Package URL")}});
    for (const SbomPackage *each : packages)
        table.addRow({sbomCell(each->name), sbomCell(each->version), sbomCell(each->url)});
    return table.toString(width);
}

QString sbomSentence(const QString &title, std::size_t common, std::size_t unlisted, std::size_t unknown)
{
    return SbomReportWords::tr(
        "%1: %2 in both, %3 missing from it, %4 only in it.", "a bill of materials; numbers of packages")
        .arg(displayText(title), countText(common), countText(unlisted), countText(unknown));
}

QString sbomText(const Sbom &bill, const PackageReport &report, int width)
{
    const QLatin1Char newLine('\n');
    const SbomDifference difference = compareWithSbom(report.packages, report.selection.upTo, bill);
    QString text = newLine
        + wordWrapped(
            sbomSentence(bill.title(), difference.common, difference.unlisted.size(), difference.unknown.size()), width,
            0);
    if (!difference.unlisted.empty())
        text += newLine + SbomReportWords::tr("Missing from it") + newLine + unlistedTable(difference.unlisted, width);
    if (!difference.unknown.empty())
        text += newLine + SbomReportWords::tr("Only in it") + newLine + unknownTable(difference.unknown, width);
    return text;
}

QString sbomTime(const Sbom &bill)
{
    return bill.created.isValid() ? bill.created.toUTC().toString(Qt::ISODate) : QString();
}

}

QString sbomsText(const PackageReport &report, int width)
{
    QString text;
    if (report.build && !report.selection.layer) {
        for (const Sbom &bill : report.build->sboms)
            text += sbomText(bill, report, width);
    }
    return text;
}

void writeSboms(JsonWriter &json, const PackageReport &report)
{
    json.key("sboms");
    json.beginArray();
    for (const Sbom &bill : report.build ? report.build->sboms : std::vector<Sbom>()) {
        const SbomDifference difference = compareWithSbom(report.packages, report.selection.upTo, bill);
        json.beginObject();
        json.field("format", bill.format);
        json.textOrNull("tool", bill.tool);
        json.textOrNull("created", sbomTime(bill));
        json.field("packages", bill.packages.size());
        json.field("common", difference.common);
        json.key("missing");
        json.beginArray();
        for (const InstalledPackage *each : difference.unlisted)
            json.value(packageUrl(each->package, report.packages.distribution));
        json.endArray();
        json.key("onlyThere");
        json.beginArray();
        for (const SbomPackage *each : difference.unknown) {
            json.beginObject();
            json.field("name", each->name);
            json.textOrNull("version", each->version);
            json.textOrNull("purl", each->url);
            json.endObject();
        }
        json.endArray();
        json.endObject();
    }
    json.endArray();
}

QString sbomSumsText(const ReportData &data, int width)
{
    QString text;
    for (const SbomSum &sum : data.sboms)
        text += wordWrapped(sbomSentence(sum.title, sum.common, sum.unlisted, sum.unknown), width, 2);
    return text;
}

void writeSbomSums(JsonWriter &json, const ReportData &data)
{
    json.key("sboms");
    json.beginArray();
    for (const SbomSum &sum : data.sboms) {
        json.beginObject();
        json.field("title", sum.title);
        json.field("common", sum.common);
        json.field("missing", sum.unlisted);
        json.field("onlyThere", sum.unknown);
        json.endObject();
    }
    json.endArray();
}

}
