// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "commands.h"

#include "blamecommand.h"
#include "commandline.h"
#include "diffcommand.h"
#include "exitcode.h"
#include "extractcommand.h"
#include "grepcommand.h"
#include "helpanswer.h"
#include "imagescommand.h"
#include "lessoncommand.h"
#include "librarycommand.h"
#include "listcommand.h"
#include "messages.h"
#include "mountcommand.h"
#include "packagescommand.h"
#include "picturecommand.h"
#include "preferences.h"
#include "reportcommand.h"
#include "savecommand.h"
#include "stackcommand.h"
#include "standardoutput.h"
#include "translation.h"

#include <QCoreApplication>

namespace stratoscope
{

namespace
{

/** Whether people read what comes out, rather than programs. */
bool isForPeople(const Request &request)
{
    switch (request.command) {
    case Request::Command::List:
        return false;
    case Request::Command::Packages:
        return request.packageFormat == PackageFormat::Table;
    case Request::Command::Grep:
        return !request.grep.isJson;
    default:
        return request.format == ReportFormat::Text || request.format == ReportFormat::Html
            || request.format == ReportFormat::Markdown;
    }
}

}

int run(const QStringList &arguments)
{
    useLanguage({});
    if (const std::optional<QByteArray> answer = helpAnswer(arguments))
        return printed(*answer);
    const Result<Request> request = parseCommandLine(arguments);
    if (!request) {
        printError(request.error().message());
        return exitcode::WrongUsage;
    }
    Preferences preferences = readPreferences(WindowSettings());
    if (!isForPeople(*request)) {
        useLanguage(QStringLiteral("en"));
        preferences.units = SizeUnits::Si;
    }
    preferences.units = request->units.value_or(preferences.units);
    usePreferences(preferences);
    switch (request->command) {
    case Request::Command::Help:
        break;
    case Request::Command::Version:
        return printed(QStringLiteral("stratoscope-cli %1\n").arg(QCoreApplication::applicationVersion()).toUtf8());
    case Request::Command::Report:
        return runReport(*request);
    case Request::Command::List:
        return runList(*request);
    case Request::Command::Diff:
        return runDiff(*request);
    case Request::Command::Images:
        return runImages(*request);
    case Request::Command::Packages:
        return runPackages(*request);
    case Request::Command::Picture:
        return runPicture(*request);
    case Request::Command::Squash:
    case Request::Command::Save:
        return runSave(*request);
    case Request::Command::Extract:
        return runExtract(*request);
    case Request::Command::Cat:
        return runCat(*request);
    case Request::Command::Blame:
        return runBlame(*request);
    case Request::Command::Grep:
        return runGrep(*request);
    case Request::Command::Mount:
        return runMount(*request);
    case Request::Command::Stack:
        return runStack(*request);
    case Request::Command::Lesson:
        return runLesson(*request);
    case Request::Command::Library:
        return runLibrary(*request);
    }
    return printed(request->helpText.toUtf8());
}

}
