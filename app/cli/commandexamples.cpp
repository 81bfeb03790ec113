// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "commandexamples.h"

#include <QCoreApplication>

namespace stratoscope
{

namespace
{

struct CommandExamplesWords
{
    Q_DECLARE_TR_FUNCTIONS(stratoscope::CommandExamples)
};

struct ExampleRow
{
    const char *command;
    const char *arguments; ///< What follows the command.
    const char *purpose;
};

constexpr ExampleRow ExampleRows[] = {
    {"report", "shop.tar", QT_TRANSLATE_NOOP("stratoscope::CommandExamples", "The layers, and where the bytes went.")},
    {"report", "registry://debian:12 --format html -o report.html",
        QT_TRANSLATE_NOOP("stratoscope::CommandExamples", "An HTML page about an image in a registry.")},
    {"report", "shop.tar --fail-over 'wasted>20MB,secrets>0' --exclude '**/testdata'",
        QT_TRANSLATE_NOOP("stratoscope::CommandExamples", "Fails a build that wastes too much, or has secrets.")},
    {"list", "shop.tar --up-to 3",
        QT_TRANSLATE_NOOP("stratoscope::CommandExamples", "The file system as of layer 3, one JSON object per line.")},
    {"list", "shop.tar --filter 'size:>10M -layer:0'",
        QT_TRANSLATE_NOOP("stratoscope::CommandExamples", "Large files that are not from the lowest layer.")},
    {"diff", "shop-old.tar shop.tar",
        QT_TRANSLATE_NOOP("stratoscope::CommandExamples", "What was gained and lost, where, and by which layer.")},
    {"diff", "shop.tar --content /etc/passwd --layers 2,5",
        QT_TRANSLATE_NOOP("stratoscope::CommandExamples", "One file as of two layers, as a patch.")},
    {"images", "shop.tar", QT_TRANSLATE_NOOP("stratoscope::CommandExamples", "What --image can choose.")},
    {"images", "--storage /var/lib/docker",
        QT_TRANSLATE_NOOP("stratoscope::CommandExamples", "What Docker keeps on this host.")},
    {"packages", "shop.tar --layer 4",
        QT_TRANSLATE_NOOP("stratoscope::CommandExamples", "What layer 4 added, upgraded and removed.")},
    {"packages", "shop.tar --format cyclonedx",
        QT_TRANSLATE_NOOP("stratoscope::CommandExamples", "A bill of materials.")},
    {"picture", "shop.tar -o stack.svg",
        QT_TRANSLATE_NOOP("stratoscope::CommandExamples", "The stack and its file system, as in a textbook.")},
    {"extract", "shop.tar /etc /usr/bin --up-to 3 -o files",
        QT_TRANSLATE_NOOP("stratoscope::CommandExamples", "Two directories as of layer 3.")},
    {"extract", "shop.tar --layer 4 -o layer.tar.zst",
        QT_TRANSLATE_NOOP("stratoscope::CommandExamples", "One layer, as an archive.")},
    {"cat", "shop.tar /etc/os-release", QT_TRANSLATE_NOOP("stratoscope::CommandExamples", "One file, byte for byte.")},
    {"blame", "shop.tar /etc/passwd",
        QT_TRANSLATE_NOOP("stratoscope::CommandExamples", "The layer that each line comes from.")},
    {"grep", "shop.tar 'BEGIN .*PRIVATE KEY' -E --all-versions",
        QT_TRANSLATE_NOOP("stratoscope::CommandExamples", "Keys in any version of any file, deleted ones too.")},
    {"grep", "shop.tar '7f 45 4c 46' --bytes --layer 4 -l",
        QT_TRANSLATE_NOOP("stratoscope::CommandExamples", "The files of layer 4 that have these bytes.")},
    {"mount", "shop.tar /mnt/shop",
        QT_TRANSLATE_NOOP("stratoscope::CommandExamples", "Directories for any program, until Ctrl+C.")},
    {"squash", "shop.tar --layers 3..7 -o small.tar",
        QT_TRANSLATE_NOOP("stratoscope::CommandExamples", "The same files in fewer layers, without their waste.")},
    {"save", "shop.tar --upper /path/to/diff -o new.tar --tag shop:patched",
        QT_TRANSLATE_NOOP("stratoscope::CommandExamples", "A container as an image.")},
    {"stack", "build shop.stack -o shop.tar",
        QT_TRANSLATE_NOOP("stratoscope::CommandExamples", "An image that docker load and podman load take.")},
    {"stack", "check shop.stack", QT_TRANSLATE_NOOP("stratoscope::CommandExamples", "Only what is wrong with it.")},
    {"library", "", QT_TRANSLATE_NOOP("stratoscope::CommandExamples", "What deleting each image would really free.")},
    {"library", "--format json",
        QT_TRANSLATE_NOOP("stratoscope::CommandExamples", "The same as JSON, with the layers that images share.")},
    {"lesson", "check mine.json",
        QT_TRANSLATE_NOOP("stratoscope::CommandExamples", "Whether a lesson of your own can be played.")},
};

}

QList<CommandExample> examplesOf(const QString &command)
{
    QList<CommandExample> examples;
    for (const ExampleRow &row : ExampleRows) {
        if (command == QLatin1String(row.command))
            examples.append(
                {QStringLiteral("stratoscope-cli %1 %2").arg(command, QLatin1String(row.arguments)).trimmed(),
                    CommandExamplesWords::tr(row.purpose)});
    }
    return examples;
}

}
