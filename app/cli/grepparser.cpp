// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "grepparser.h"

#include "layeroption.h"

namespace stratoscope
{

GrepParser::GrepParser()
    : CommandParser(Request::Command::Grep, QStringLiteral("grep"),
        tr("Finds PATTERN in the contents of the files in IMAGE as a container sees them, and writes each\n"
           "line that has it: \"LAYER:PATH:LINE:TEXT\", with the layer that the file comes from. A file with\n"
           "several names is listed for each. Of a long line, only the part around the first match is shown;\n"
           "control characters and bytes that are not UTF-8 are written as \\xNN. Of a file that is not text,\n"
           "it says where the first match is: \"LAYER:PATH: binary file matches at byte N\".\n"
           "\n"
           "The order is that of the layers, of the files in them, and of the lines. With --format json, \"text\"\n"
           "is the line, \"offset\" the place of the match in the file, and \"line\" and \"text\" are null where\n"
           "there are no lines. Exits with 6 if nothing is found."))
{
    takePattern(tr("What to find: text within a line."));
    parser().addOptions({m_regex, m_bytes, m_ignoreCase, m_upTo, m_layer, m_allVersions, m_files, m_format});
}

Result<void> GrepParser::readFormat(Request &request) const
{
    const QString format = parser().isSet(m_format) ? parser().value(m_format) : QStringLiteral("text");
    if (format.isEmpty())
        return usage(tr("--format needs a format"));
    if (format != QLatin1String("text") && format != QLatin1String("json"))
        return usage(tr("unknown format \"%1\"").arg(format));
    request.grep.isJson = format == QLatin1String("json");
    return {};
}

Result<void> GrepParser::readQuery(Request &request) const
{
    if (parser().isSet(m_regex) && parser().isSet(m_bytes))
        return usage(tr("--regex and --bytes cannot be combined"));
    if (parser().isSet(m_ignoreCase) && parser().isSet(m_bytes))
        return usage(tr("--ignore-case and --bytes cannot be combined"));
    ContentQuery &query = request.grep.query;
    query.kind = parser().isSet(m_regex) ? ContentQuery::Kind::Regex
        : parser().isSet(m_bytes)        ? ContentQuery::Kind::Bytes
                                         : ContentQuery::Kind::Text;
    query.ignoresCase = parser().isSet(m_ignoreCase);
    const Result<ContentPatternPtr> pattern = contentPattern(query);
    if (!pattern)
        return usage(pattern.error().cause);
    request.grep.pattern = *pattern;
    return {};
}

Result<void> GrepParser::readOwn(Request &request) const
{
    const Result<void> layers = readLayerOptions(parser(), m_upTo, m_layer, request);
    if (!layers)
        return usage(layers.error().cause);
    request.grep.allVersions = parser().isSet(m_allVersions);
    if (request.grep.allVersions && (request.upTo || request.layer))
        return usage(tr("--all-versions, --up-to and --layer cannot be combined"));
    request.grep.onlyNames = parser().isSet(m_files);
    return readFormat(request).and_then([&] { return readQuery(request); });
}

}
