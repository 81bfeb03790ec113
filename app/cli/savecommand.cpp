// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "savecommand.h"

#include "bytes.h"
#include "exitcode.h"
#include "imageopening.h"
#include "messages.h"
#include "saveimage.h"
#include "shorttext.h"
#include "standardoutput.h"
#include "texttable.h"
#include "whatif.h"

#include <QCoreApplication>

namespace stratoscope
{

namespace
{

struct SaveCommandWords
{
    Q_DECLARE_TR_FUNCTIONS(stratoscope::SaveCommand)
};

Result<SavePlan> planOf(const Request &request, const LoadedImage &image)
{
    const std::size_t layers = image.layers.size();
    if (request.command == Request::Command::Save)
        return SavePlan::unchanged(layers);
    const QStringList wanted
        = request.save.layers.isEmpty() ? QStringList {QStringLiteral("all")} : request.save.layers;
    return parseLayerRanges(wanted.join(QLatin1Char(',')), layers)
        .and_then([layers](const std::vector<LayerRange> &ranges) { return SavePlan::merging(layers, ranges); });
}

SaveOptions optionsOf(const Request &request, const LoadedImage &image)
{
    SaveOptions options = request.save.options;
    const bool isDocker = image.source->format == SourceFormat::DockerArchive && !image.hasSealedLayers();
    options.format = request.save.format.value_or(isDocker ? SaveFormat::DockerArchive : SaveFormat::OciArchive);
    options.compression = request.save.compression;
    // Only what is as it was keeps its name: a changed image under the old one would take the place of the other.
    options.keepsNames
        = request.command == Request::Command::Save && image.layers.size() == image.image().layers.size();
    return options;
}

int exitCodeOf(const Error &error)
{
    switch (error.kind) {
    case ErrorKind::Usage:
        return exitcode::WrongUsage;
    default:
        return exitcode::Unreadable;
    }
}

QString madeOf(const LoadedImage &image, const SavedLayer &layer)
{
    if (!layer.range.isSingle())
        return SaveCommandWords::tr("merged");
    if (image.isWritable(layer.range.first))
        return SaveCommandWords::tr("the writable layer");
    return layer.isCopy ? SaveCommandWords::tr("as it was") : QString();
}

QString layerTable(const LoadedImage &image, const SaveOutcome &outcome)
{
    TextTable table({{SaveCommandWords::tr("Layers")}, {SaveCommandWords::tr("Size"), TextTable::Align::Right},
        {SaveCommandWords::tr("Stored"), TextTable::Align::Right}, {QString()}, {SaveCommandWords::tr("Diff ID")}});
    for (const SavedLayer &layer : outcome.layers)
        table.addRow({rangeText(layer.range), layer.blob.streamBytes > 0 ? sizeText(layer.blob.streamBytes) : QString(),
            sizeText(layer.blob.blobBytes), madeOf(image, layer), layer.blob.diffId.toString()});
    return table.toString(terminalWidth());
}

QString outcomeText(const Request &request, const LoadedImage &image, const SavePlan &plan, const SaveOutcome &outcome)
{
    QString text = layerTable(image, outcome) + QLatin1Char('\n');
    if (!plan.isUnchanged()) {
        const WhatIf sizes = whatIf(image, plan);
        text += SaveCommandWords::tr("Layers: %1 became %2; uncompressed %3 became %4")
                    .arg(image.layers.size())
                    .arg(plan.ranges.size())
                    .arg(sizeText(sizes.before.tarBytes), sizeText(sizes.after.tarBytes));
        text += QLatin1Char('\n');
    }
    if (outcome.leftOut > 0)
        text += SaveCommandWords::tr("Left out: the mount points that the engine made for this container")
            + QLatin1Char('\n');
    text += SaveCommandWords::tr("Saved: %1 (%2)").arg(displayText(request.save.output), sizeText(outcome.fileBytes));
    text += QLatin1Char('\n');
    if (!outcome.names.isEmpty())
        text += SaveCommandWords::tr("Names: %1").arg(outcome.names.join(QStringLiteral(", "))) + QLatin1Char('\n');
    return text + SaveCommandWords::tr("ID: %1").arg(outcome.id.toString()) + QLatin1Char('\n');
}

int failed(const Error &error)
{
    printError(error.message());
    return exitCodeOf(error);
}

}

int runSave(const Request &request)
{
    ProgressLine progress(!request.isQuiet);
    Request opening = request;
    // What is copied need not be understood: it is compared with its digest on the way.
    opening.load.opensOnly = request.command == Request::Command::Save;
    const tl::expected<LoadedImagePtr, int> loaded = openRequested(opening, progress);
    if (!loaded)
        return loaded.error();
    const LoadedImage &image = **loaded;
    if (!isFileSystem(image))
        return exitcode::Unreadable;
    printTroubles(image);
    const Result<SavePlan> plan = planOf(request, image);
    if (!plan)
        return failed(plan.error());
    const Result<SaveOutcome> outcome
        = saveImage(image, *plan, optionsOf(request, image), request.save.output, progress.job());
    progress.erase();
    if (!outcome)
        return failed(outcome.error());
    StandardOutput output;
    output.write(outcomeText(request, image, *plan, *outcome).toUtf8());
    const Result<void> written = output.result();
    return written ? exitcode::Fine : failed(written.error());
}

}
