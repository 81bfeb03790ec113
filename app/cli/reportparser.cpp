// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "reportparser.h"

#include "kindtable.h"
#include "projectfile.h"
#include "signaturetrust.h"

#include <algorithm>

namespace stratoscope
{

namespace
{

using Format = Request::Format;

struct FormatRow
{
    Format format;
    const char *name;
};

constexpr std::array FormatRows = std::to_array<FormatRow>({
    {Format::Text, "text"},
    {Format::Json, "json"},
    {Format::Html, "html"},
    {Format::Markdown, "markdown"},
    {Format::Sarif, "sarif"},
    {Format::Patch, "patch"},
});
static_assert(hasRowPerKind(FormatRows, &FormatRow::format));

}

ReportParser::ReportParser()
    : CommandParser(Request::Command::Report, QStringLiteral("report"),
        tr("Reports what each layer of IMAGE adds, changes, deletes and wastes, which bytes the\nimage does not need, "
           "and why. Layers are numbered from 0 at the bottom. In JSON, sizes\nare bytes and dates are ISO 8601 in "
           "UTC."))
{
    parser().addOptions({m_format, m_output, m_failOver, m_exclude, m_noFindings, m_packages, m_key});
}

Result<void> ReportParser::readFormat(Request &request) const
{
    if (!parser().isSet(m_format))
        return {};
    const QString wanted = parser().value(m_format);
    const auto found = std::find_if(FormatRows.begin(), FormatRows.end(),
        [&](const FormatRow &known) { return wanted == QLatin1String(known.name); });
    if (wanted.isEmpty())
        return usage(tr("--format needs a format"));
    if (found == FormatRows.end())
        return usage(tr("unknown format \"%1\"").arg(wanted));
    request.format = found->format;
    return {};
}

Result<void> ReportParser::readFailRules(Request &request) const
{
    if (!parser().isSet(m_failOver))
        return {};
    const Result<std::vector<FailRule>> rules = parseFailRules(parser().value(m_failOver));
    if (!rules)
        return tl::unexpected(rules.error());
    request.report.failOver = *rules;
    return {};
}

Result<void> ReportParser::readExclusions(Request &request) const
{
    for (const QString &text : parser().values(m_exclude)) {
        const Result<QByteArray> pattern = parseExclusion(text);
        if (!pattern)
            return tl::unexpected(pattern.error());
        request.report.exclude.append(*pattern);
    }
    if (request.report.exclude.size() > MostExclusions)
        return usage(tr("--exclude was given more than %1 times").arg(MostExclusions));
    return {};
}

Result<void> ReportParser::readKey(Request &request) const
{
    if (!parser().isSet(m_key))
        return {};
    const Result<SignatureTrust> key = SignatureTrust::fromFile(parser().value(m_key));
    if (!key)
        return usage(key.error().message());
    request.report.record.key = *key;
    return {};
}

Result<void> ReportParser::readOwn(Request &request) const
{
    request.report.packages = parser().isSet(m_packages);
    request.report.findings = !parser().isSet(m_noFindings);
    const bool needsFindings = request.report.findings || !parser().isSet(m_format)
        || parser().value(m_format) == QLatin1String("text") || parser().value(m_format) == QLatin1String("json");
    if (!needsFindings)
        return usage(tr("--no-findings needs the format text or json"));
    return readFormat(request)
        .and_then([&] { return readFailRules(request); })
        .and_then([&] { return readExclusions(request); })
        .and_then([&] { return readKey(request); })
        .and_then([&] { return readOutputFile(m_output, request); });
}

}
