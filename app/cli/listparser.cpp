// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "listparser.h"

#include "layeroption.h"

namespace stratoscope
{

ListParser::ListParser()
    : CommandParser(Request::Command::List, QStringLiteral("list"),
        tr("Lists every path of IMAGE as a container sees it, one JSON object per line, sorted\n"
           "by the bytes of the path. Hard links are listed as files; \"mtime\" is in whole\n"
           "seconds since 1970 in UTC.\n"
           "\n"
           "With --layer, lists the entries of one layer alone, each with what it does to the\n"
           "layers below (\"change\") and the first layer above that hides it (\"until\", null if\n"
           "none does). A deletion has the type of what it deletes, mode 0000 and no \"mtime\";\n"
           "a hard link has the metadata of the file that it links to.\n"
           "\n"
           "Bytes of a path that are not UTF-8 are written as \\xNN, and \"pathBytes\" has the\n"
           "path in base64; likewise \"linkTargetBytes\".\n\n"
           "Files that eStargz adds to layers for lazy pulling are listed with --layer only, with\n"
           "\"role\": \"estargz\".\n\n"
           "--filter takes the words of the window's search: a part of the path, and size:>1M layer:3\n"
           "change:deleted type:symlink mode:setuid owner:0 group:0 ext:so mtime:<2024 hidden:yes; a \"-\"\n"
           "before one negates it."))
{
    parser().addOptions({m_format, m_upTo, m_layer, m_filter});
}

Result<void> ListParser::readOwn(Request &request) const
{
    const QString format = parser().value(m_format);
    if (parser().isSet(m_format) && format.isEmpty())
        return usage(tr("--format needs a format"));
    if (parser().isSet(m_format) && format != QLatin1String("json"))
        return usage(tr("unknown format \"%1\"").arg(format));
    const Result<void> read = readLayerOptions(parser(), m_upTo, m_layer, request);
    if (!read)
        return usage(read.error().cause);
    const Result<SearchQuery> query = parseSearch(parser().value(m_filter));
    if (!query)
        return usage(query.error().cause);
    request.filter = *query;
    return {};
}

}
