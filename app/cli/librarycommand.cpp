// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "librarycommand.h"

#include "commandexamples.h"
#include "commandparser.h"
#include "gatherlibrary.h"
#include "libraryreport.h"
#include "messages.h"
#include "progressline.h"
#include "standardoutput.h"
#include "terminal.h"

namespace stratoscope
{

namespace
{

struct LibraryCommandWords
{
    Q_DECLARE_TR_FUNCTIONS(stratoscope::LibraryCommand)
};

QString libraryHelp()
{
    return LibraryCommandWords::tr(
               "Usage: stratoscope-cli library [--format json]\n"
               "Lists all images that were opened here, from files, engines and registries, and those that docker,\n"
               "podman and nerdctl have: how large they are, what they share with others, and what deleting them\n"
               "would really free. It deletes nothing.\n"
               "\n"
               "Options:\n"
               "  --format FORMAT  text (the default) or json.\n"
               "  -q, --quiet      Shows no progress.\n"
               "  -h, --help       Displays this help.\n"
               "\n"
               "%1\n")
               .arg(exitCodeHelp())
        + examplesHelp(examplesOf(QStringLiteral("library")));
}

/** What engines answer is no reason to fail: they are asked because they may have something. */
void warnOfEngines(const std::vector<EngineStore> &stores)
{
    for (const EngineStore &store : stores) {
        if (store.problem && store.isInstalled)
            printWarning(store.problem->message());
    }
}

}

Result<Request> parseLibraryCommand(const QStringList &arguments)
{
    const QString command = QStringLiteral("library");
    Request request;
    request.command = Request::Command::Library;
    QStringList words = arguments.mid(1);
    while (!words.isEmpty()) {
        const QString word = words.takeFirst();
        if (word == QLatin1String("--help") || word == QLatin1String("-h")) {
            request.command = Request::Command::Help;
            request.helpText = libraryHelp();
            return request;
        }
        if (word == QLatin1String("--quiet") || word == QLatin1String("-q")) {
            request.isQuiet = true;
            continue;
        }
        const bool isFormat = word == QLatin1String("--format") || word.startsWith(QLatin1String("--format="));
        if (!isFormat)
            return usageFailure(LibraryCommandWords::tr("cannot use \"%1\"").arg(word), command);
        QString format = word.section(QLatin1Char('='), 1);
        if (!word.contains(QLatin1Char('=')))
            format = words.isEmpty() ? QString() : words.takeFirst();
        if (format != QLatin1String("json") && format != QLatin1String("text"))
            return usageFailure(LibraryCommandWords::tr("unknown format \"%1\"").arg(format), command);
        request.format = format == QLatin1String("json") ? Request::Format::Json : Request::Format::Text;
    }
    return request;
}

int runLibrary(const Request &request)
{
    ProgressLine progress(!request.isQuiet);
    const LibrarySources sources
        = readLibrarySources(seenImagesFile(), EnginePrograms::fromEnvironment(), progress.job());
    progress.erase();
    warnOfEngines(sources.stores);
    const ImageLibrary library(gatherLibrary(sources));
    return printed(request.format == Request::Format::Json ? libraryJson(library)
                                                           : libraryText(library, terminalWidth()).toUtf8());
}

}
