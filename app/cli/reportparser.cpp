// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "reportparser.h"

#include "projectfile.h"

#include <algorithm>
#include <array>

namespace stratoscope
{

namespace
{

using Format = Request::Format;

constexpr std::array<std::pair<const char *, Format>, 5> Formats {{{"text", Format::Text}, {"json", Format::Json},
    {"html", Format::Html}, {"markdown", Format::Markdown}, {"sarif", Format::Sarif}}};

}

ReportParser::ReportParser()
    : CommandParser(Request::Command::Report, QStringLiteral("report"),
        tr("Reports what each layer of IMAGE adds, changes, deletes and wastes, which bytes the\nimage does not need, "
           "and why. Layers are numbered from 0 at the bottom. In JSON, sizes\nare bytes and dates are ISO 8601 in "
           "UTC."))
{
    parser().addOptions({m_format, m_output, m_failOver, m_exclude, m_noFindings});
}

Result<void> ReportParser::readFormat(Request &request) const
{
    if (!parser().isSet(m_format))
        return {};
    const QString wanted = parser().value(m_format);
    const auto format = std::find_if(
        Formats.begin(), Formats.end(), [&](const auto &known) { return wanted == QLatin1String(known.first); });
    if (wanted.isEmpty())
        return usage(tr("--format needs a format"));
    if (format == Formats.end())
        return usage(tr("unknown format \"%1\"").arg(wanted));
    request.format = format->second;
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

Result<void> ReportParser::readOutput(Request &request) const
{
    if (!parser().isSet(m_output))
        return {};
    request.output = parser().value(m_output);
    if (request.output.isEmpty())
        return usage(tr("--output needs a file"));
    // "-" is standard output, the default.
    if (request.output == QLatin1String("-"))
        request.output.clear();
    return {};
}

Result<void> ReportParser::readOwn(Request &request) const
{
    request.report.findings = !parser().isSet(m_noFindings);
    const bool needsFindings = request.report.findings || !parser().isSet(m_format)
        || parser().value(m_format) == QLatin1String("text") || parser().value(m_format) == QLatin1String("json");
    if (!needsFindings)
        return usage(tr("--no-findings needs the format text or json"));
    return readFormat(request)
        .and_then([&] { return readFailRules(request); })
        .and_then([&] { return readExclusions(request); })
        .and_then([&] { return readOutput(request); });
}

}
