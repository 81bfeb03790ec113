// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "reportformat.h"

#include "findingorigin.h"
#include "kindtable.h"
#include "reporthtml.h"
#include "reportjson.h"
#include "reportmarkdown.h"
#include "reportsarif.h"
#include "reporttext.h"

#include <QCoreApplication>

#include <algorithm>

namespace stratoscope
{

namespace
{

struct SuffixRow
{
    ReportFormat format;
    const char *suffix;
};

constexpr std::array SuffixRows = std::to_array<SuffixRow>({
    {ReportFormat::Text, "txt"},
    {ReportFormat::Json, "json"},
    {ReportFormat::Html, "html"},
    {ReportFormat::Markdown, "md"},
    {ReportFormat::Sarif, "sarif"},
    {ReportFormat::Patch, "patch"},
});
static_assert(hasRowPerKind(SuffixRows, &SuffixRow::format));

}

QByteArray writtenReport(const ReportData &data, ReportFormat format, int width)
{
    switch (format) {
    case ReportFormat::Json:
        return reportJson(data);
    case ReportFormat::Markdown:
        return reportMarkdown(data);
    case ReportFormat::Sarif:
        return reportSarif(data, QCoreApplication::applicationVersion());
    case ReportFormat::Html:
        return reportHtml(data, QCoreApplication::applicationVersion());
    case ReportFormat::Patch:
        return ownPatch(data).text.toUtf8();
    case ReportFormat::Text:
        break;
    }
    return reportText(data, width).toUtf8();
}

QString reportSuffix(ReportFormat format)
{
    return QLatin1String(SuffixRows[static_cast<std::size_t>(format)].suffix);
}

std::optional<ReportFormat> reportFormatOf(const QString &path)
{
    // SARIF is JSON, and its files are often named as both.
    if (path.endsWith(QLatin1String(".sarif.json"), Qt::CaseInsensitive))
        return ReportFormat::Sarif;
    const auto found = std::find_if(SuffixRows.begin(), SuffixRows.end(), [&](const SuffixRow &row) {
        return path.endsWith(QLatin1Char('.') + QLatin1String(row.suffix), Qt::CaseInsensitive);
    });
    return found == SuffixRows.end() ? std::nullopt : std::optional(found->format);
}

}
