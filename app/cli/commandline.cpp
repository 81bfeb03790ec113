// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "commandline.h"

#include "commandtable.h"
#include "lessoncommand.h"
#include "librarycommand.h"
#include "shellverbs.h"
#include "stackcommand.h"

namespace stratoscope
{

namespace
{

struct CommandLineWords
{
    Q_DECLARE_TR_FUNCTIONS(stratoscope::CommandLine)
};

tl::unexpected<Error> unknownCommand(const QString &word)
{
    QByteArrayList names {"stack", "lesson", "library"};
    for (const QString &name : imageCommands())
        names.append(name.toLatin1());
    const QString likeliest = QString::fromLatin1(nearestName(word.toUtf8(), names));
    const QString unknown = CommandLineWords::tr("unknown command \"%1\"").arg(word);
    return usageFailure(likeliest.isEmpty()
            ? unknown
            : CommandLineWords::tr("%1; the most similar one is \"%2\"").arg(unknown, likeliest));
}

}

QString generalHelp()
{
    return CommandLineWords::tr(
        "Usage: stratoscope-cli COMMAND [options] IMAGE\n"
        "Looks into a container image: a docker or podman save, an OCI archive or directory, a skopeo dir, plain,\n"
        "compressed as a whole or in a zip; what Docker or podman keeps on this host; and what docker, podman and\n"
        "nerdctl have: docker://NAME, podman://NAME, container://NAME; and what is in a registry, which is read\n"
        "and never written to: registry://[HOST/]NAME[:TAG].\n"
        "\n"
        "Commands:\n"
        "  report    What each layer adds, changes, deletes and wastes, and why.\n"
        "  list      Every path as a container sees it, or of one layer, as JSON Lines.\n"
        "  diff      What differs between two images, and why one is larger; or two versions of a file.\n"
        "  images    The images and containers in an archive or an engine's storage.\n"
        "  packages  The packages in the image, and the layers that brought them.\n"
        "  picture   The picture of a textbook: the stack, and the file system it makes, as SVG.\n"
        "  extract   Writes files of the image into a directory or an archive.\n"
        "  cat       Writes a file of the image to standard output.\n"
        "  blame     Which layer each line of a text file comes from.\n"
        "  grep      Finds text, a regular expression or bytes in the contents of files.\n"
        "  mount     Shows the image as directories: whole, as of each layer, and each layer.\n"
        "  squash    Saves the image with layers merged.\n"
        "  save      Saves the image, or a container as an image.\n"
        "  stack     Builds an image from a stack that is written as text, or checks one.\n"
        "  lesson    Lists the lessons of the program, or checks files with lessons.\n"
        "  library   All images that were opened or that engines have, and what deleting one would free.\n"
        "\n"
        "Options:\n"
        "  -h, --help     Displays this help; after a command, that of the command.\n"
        "  -v, --version  Displays the version.\n"
        "\n"
        "%1\n")
        .arg(exitCodeHelp());
}

Result<Request> parseCommandLine(const QStringList &arguments)
{
    Request request;
    const QString first = arguments.value(1);
    const bool isHelp
        = first == QLatin1String("--help") || first == QLatin1String("-h") || first == QLatin1String("help");
    if (isHelp && arguments.size() > 2 && !arguments[2].startsWith(QLatin1Char('-')))
        return parseCommandLine({arguments.first(), arguments[2], QStringLiteral("--help")});
    const QStringList rest = arguments.mid(0, 1) + arguments.mid(2);
    if (const std::unique_ptr<CommandParser> parser = commandParser(first))
        return parser->parse(rest);
    if (first == QLatin1String("stack"))
        return parseStackCommand(rest);
    if (first == QLatin1String("lesson"))
        return parseLessonCommand(rest);
    if (first == QLatin1String("library"))
        return parseLibraryCommand(rest);
    if (first == QLatin1String("--version") || first == QLatin1String("-v")) {
        request.command = Request::Command::Version;
        return request;
    }
    if (isHelp) {
        request.helpText = generalHelp();
        return request;
    }
    if (first.isEmpty())
        return usageFailure(CommandLineWords::tr("no command given"));
    return unknownCommand(first);
}

}
