// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "blamecommand.h"

#include "bytes.h"
#include "exitcode.h"
#include "fileblame.h"
#include "imageopening.h"
#include "imagepath.h"
#include "instructiontext.h"
#include "interrupt.h"
#include "layeroption.h"
#include "messages.h"
#include "shorttext.h"
#include "standardoutput.h"
#include "terminal.h"
#include "textlines.h"

namespace stratoscope
{

BlameParser::BlameParser()
    : CommandParser(Request::Command::Blame, QStringLiteral("blame"),
        tr("Prints the text file at PATH in IMAGE line by line: the layer that each line comes\nfrom, its "
           "instruction, the line's number, and the line. Follows symlinks inside the\nimage. A line that a layer "
           "deletes with the file and a higher layer brings back\ncomes from the higher one."))
{
    takePaths(PathCount::One, tr("The file, such as /etc/os-release."));
    parser().addOption(m_upTo);
}

Result<void> BlameParser::readOwn(Request &request) const
{
    const Result<std::optional<quint32>> upTo = readLayerOption(parser(), m_upTo);
    if (!upTo)
        return usage(upTo.error().cause);
    request.upTo = *upTo;
    return {};
}

namespace
{

struct BlameCommandWords
{
    Q_DECLARE_TR_FUNCTIONS(stratoscope::BlameCommand)
};

constexpr int InstructionWidth = 30;

/** "  3  RUN apt-get update              " for each layer. */
QByteArrayList layerColumns(const LoadedImage &image)
{
    QByteArrayList columns;
    for (std::size_t i = 0; i < image.layers.size(); ++i) {
        const LayerIndex layer(i);
        const QString created = image.isWritable(layer) ? BlameCommandWords::tr("container")
                                                        : displayText(instructionText(image.createdBy(layer)));
        const QString number = QString::number(i).rightJustified(3);
        columns.append((number + QStringLiteral("  ")
            + elided(created, InstructionWidth).leftJustified(InstructionWidth, QLatin1Char(' ')))
                           .toUtf8());
    }
    return columns;
}

QByteArray blameText(const LoadedImage &image, const FileBlame &blame)
{
    const QByteArrayList columns = layerColumns(image);
    const TextLines lines(blame.text);
    const auto width = QByteArray::number(lines.count()).size();
    QByteArray text;
    for (quint32 i = 0; i < lines.count(); ++i) {
        text += columns[blame.layers[i].value] + "  " + QByteArray::number(i + 1).rightJustified(width) + "  ";
        text += lines.line(i);
    }
    return lines.isCutShort() ? text + '\n' : text;
}

int failedBlame(const Error &error)
{
    printError(error.message());
    return error.kind == ErrorKind::Usage || error.kind == ErrorKind::NotFound ? exitcode::WrongUsage
                                                                               : exitcode::Unreadable;
}

}

int runBlame(const Request &request)
{
    ProgressLine progress(!request.isQuiet);
    const auto loaded = openFiles(request, progress);
    if (!loaded)
        return loaded.error();
    const LoadedImage &image = **loaded;
    const ImageView view {request.upTo ? LayerIndex(*request.upTo) : image.top(), false};
    const QByteArray name = request.extract.paths.first().toUtf8();
    const Result<PathId> path = findInImage(image.tree, view, name, LastLink::Follow);
    if (!path)
        return failedBlame(path.error());
    const Job job = progress.job();
    const InterruptibleJob interruptible(job);
    const Result<FileBlame> blame = blameFile({*loaded, versionIn(image.tree, view, *path)}, job);
    progress.erase();
    if (!blame)
        return failedBlame(blame.error());
    if (blame->isCoarse)
        printNote(BlameCommandWords::tr("versions differ much: some lines may come from lower layers"));
    const QByteArray text = blameText(image, *blame);
    StandardOutput output;
    output.write(terminalWidth() > 0 ? terminalText(escapedText(text)) : text);
    if (const Result<void> result = output.result(); !result)
        return failedBlame(result.error());
    return image.isDamaged() ? exitcode::Damaged : exitcode::Fine;
}

}
