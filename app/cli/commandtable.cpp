// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "commandtable.h"

#include "blamecommand.h"
#include "diffcommand.h"
#include "extractparser.h"
#include "grepparser.h"
#include "imagescommand.h"
#include "listparser.h"
#include "mountparser.h"
#include "packagesparser.h"
#include "pictureparser.h"
#include "reportparser.h"
#include "saveparser.h"

namespace stratoscope
{

namespace
{

using ParserPtr = std::unique_ptr<CommandParser>;
using Command = Request::Command;

struct CommandRow
{
    const char *name;
    ParserPtr (*make)();
};

constexpr CommandRow CommandRows[] = {
    {"report", [] { return ParserPtr(new ReportParser); }},
    {"list", [] { return ParserPtr(new ListParser); }},
    {"diff", [] { return ParserPtr(new DiffParser); }},
    {"images", [] { return ParserPtr(new ImagesParser); }},
    {"packages", [] { return ParserPtr(new PackagesParser); }},
    {"picture", [] { return ParserPtr(new PictureParser); }},
    {"extract", [] { return ParserPtr(new ExtractParser(Command::Extract)); }},
    {"cat", [] { return ParserPtr(new ExtractParser(Command::Cat)); }},
    {"blame", [] { return ParserPtr(new BlameParser); }},
    {"grep", [] { return ParserPtr(new GrepParser); }},
    {"mount", [] { return ParserPtr(new MountParser); }},
    {"squash", [] { return ParserPtr(new SaveParser(Command::Squash)); }},
    {"save", [] { return ParserPtr(new SaveParser(Command::Save)); }},
};

}

QStringList imageCommands()
{
    QStringList names;
    for (const CommandRow &row : CommandRows)
        names.append(QLatin1String(row.name));
    return names;
}

ParserPtr commandParser(const QString &name)
{
    for (const CommandRow &row : CommandRows) {
        if (name == QLatin1String(row.name))
            return row.make();
    }
    return {};
}

}
