// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "stackcommand.h"

#include "bytes.h"
#include "commandexamples.h"
#include "commandparser.h"
#include "exitcode.h"
#include "messages.h"
#include "progressline.h"
#include "shorttext.h"
#include "stackhelp.h"
#include "stacklimits.h"
#include "standardoutput.h"
#include "writestack.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFile>

namespace stratoscope
{

namespace
{

struct StackCommandWords
{
    Q_DECLARE_TR_FUNCTIONS(stratoscope::StackCommand)
};

QString stackCommandHelp()
{
    return StackCommandWords::tr(
               "Usage: stratoscope-cli stack build FILE -o ARCHIVE\n"
               "       stratoscope-cli stack check FILE\n"
               "Builds an image from a stack that is written as text, or checks it. The archive loads in\n"
               "docker, podman and skopeo; the writable layers of containers become layer tars beside\n"
               "it, for --upper. The same FILE gives the same bytes.\n"
               "\n"
               "Options:\n"
               "  -o, --output ARCHIVE  Where to write the image.\n"
               "  -q, --quiet           Shows no progress.\n"
               "  -h, --help            Displays this help.\n"
               "\n"
               "%1\n%2\n")
               .arg(stackHelp(), exitCodeHelp())
        + examplesHelp(examplesOf(QStringLiteral("stack")));
}

Result<StackScript> readScript(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return tl::unexpected(Error {ErrorKind::Unreadable, path, {}, file.errorString(), {}});
    // One byte more tells that there are too many.
    return readStackScript(file.read(limits::ScriptBytes + 1), path);
}

void printProblem(const StackScript &script, const ScriptProblem &problem)
{
    const LineColumn at = lineColumnAt(script.text, problem.place.offset);
    QString text = QStringLiteral("%1:%2:%3: %4").arg(script.name).arg(at.line).arg(at.column).arg(problem.cause);
    if (!problem.hint.isEmpty())
        text += QStringLiteral(". ") + problem.hint;
    printError(text);
}

QString summaryOf(const StackResult &stack)
{
    const std::size_t layers = stack.image ? stack.image->layers.size() : 0;
    const quint64 bytes = stack.image ? stack.image->stats.size : 0;
    return StackCommandWords::tr("Layers: %1, containers: %2, files: %3")
               .arg(layers)
               .arg(stack.containers.size())
               .arg(sizeText(bytes))
        + QLatin1Char('\n');
}

QString outcomeOf(const Request &request, const StackResult &stack, const WrittenStack &written)
{
    QString text = summaryOf(stack);
    text += StackCommandWords::tr("Saved: %1 (%2)").arg(displayText(request.output), sizeText(written.image.fileBytes));
    text += QLatin1Char('\n');
    text += StackCommandWords::tr("Names: %1").arg(written.image.names.join(QStringLiteral(", "))) + QLatin1Char('\n');
    text += StackCommandWords::tr("ID: %1").arg(written.image.id.toString()) + QLatin1Char('\n');
    for (const WrittenContainer &container : written.containers) {
        text += StackCommandWords::tr("Container %1: %2").arg(container.name, displayText(container.path));
        text += QLatin1Char('\n');
    }
    for (const QString &name : written.leftOut) {
        text += StackCommandWords::tr("Left out: container %1, which is based on the image as it was before a commit")
                    .arg(name);
        text += QLatin1Char('\n');
    }
    return text;
}

}

Result<Request> parseStackCommand(const QStringList &arguments)
{
    const QString name = QStringLiteral("stack");
    QCommandLineParser parser;
    const QCommandLineOption help(QStringList {QStringLiteral("h"), QStringLiteral("help")});
    const QCommandLineOption output(
        QStringList {QStringLiteral("o"), QStringLiteral("output")}, {}, QStringLiteral("ARCHIVE"));
    const QCommandLineOption quiet(QStringList {QStringLiteral("q"), QStringLiteral("quiet")});
    parser.addOptions({help, output, quiet});
    const bool isWellFormed = parser.parse(arguments);
    Request request;
    if (parser.isSet(help)) {
        request.helpText = stackCommandHelp();
        return request;
    }
    if (!isWellFormed)
        return usageFailure(parser.errorText().remove(QLatin1Char('.')), name);
    const QStringList words = parser.positionalArguments();
    const bool builds = words.value(0) == QLatin1String("build");
    if (!builds && words.value(0) != QLatin1String("check"))
        return usageFailure(StackCommandWords::tr("expected \"build\" or \"check\""), name);
    if (words.size() != 2)
        return usageFailure(StackCommandWords::tr("expected one file with a stack"), name);
    if (builds != parser.isSet(output))
        return usageFailure(builds ? StackCommandWords::tr("no output archive given")
                                   : StackCommandWords::tr("check writes no archive"),
            name);
    request.command = Request::Command::Stack;
    request.path = words[1];
    request.output = parser.value(output);
    request.isQuiet = parser.isSet(quiet);
    return request;
}

int runStack(const Request &request)
{
    const Result<StackScript> script = readScript(request.path);
    if (!script) {
        printError(script.error().message());
        return exitcode::Unreadable;
    }
    for (const ScriptProblem &problem : script->problems)
        printProblem(*script, problem);
    ProgressLine progress(!request.isQuiet);
    const StackBuild build = buildStackPartly(*script, progress.job());
    progress.erase();
    if (build.problem)
        printProblem(*script, *build.problem);
    if (!script->problems.empty() || build.problem)
        return exitcode::Damaged;
    if (request.output.isEmpty())
        return printed(summaryOf(build.result).toUtf8());
    if (!build.result.image) {
        printError(StackCommandWords::tr("%1: there is no layer in it").arg(request.path));
        return exitcode::Damaged;
    }
    const Result<WrittenStack> written = writeStackImage(*script, build.result, request.output, progress.job());
    progress.erase();
    if (!written) {
        printError(written.error().message());
        return exitcode::Unreadable;
    }
    return printed(outcomeOf(request, build.result, *written).toUtf8());
}

}
