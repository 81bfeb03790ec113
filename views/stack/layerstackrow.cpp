// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "layerstackrow.h"

#include "baseimagerow.h"
#include "bytes.h"
#include "containertext.h"
#include "explorerstate.h"
#include "instructiontext.h"
#include "layergrouprows.h"
#include "layergroups.h"
#include "layernames.h"
#include "layersummary.h"
#include "wastereport.h"

#include <QCoreApplication>

#include <algorithm>

namespace stratoscope
{

namespace
{

struct LayerStackRowWords
{
    Q_DECLARE_TR_FUNCTIONS(stratoscope::LayerStackRow)
};

/** The history is used if it maps every layer to a step, in order; otherwise only the layers are certain. */
bool isHistoryUsable(const Image &image)
{
    std::size_t next = 0;
    for (const Layer &layer : image.layers) {
        if (!layer.historyStep || *layer.historyStep < next || *layer.historyStep >= image.config.history.size())
            return false;
        next = *layer.historyStep + 1;
    }
    return true;
}

LayerStackRow stepRow(const HistoryStep &step)
{
    LayerStackRow row;
    row.kind = LayerStackRow::Kind::Step;
    row.instruction = step.createdBy;
    row.title = displayText(instructionText(step.createdBy));
    if (row.title.isEmpty())
        row.title = LayerStackRowWords::tr("unknown instruction");
    row.created = step.created;
    return row;
}

void setTrouble(LayerStackRow &row, LayerTrouble trouble, std::size_t entries)
{
    row.trouble = trouble;
    row.troubleText = layerTroubleText(trouble, entries);
}

LayerStackRow layerRow(const ExplorerState &state, LayerIndex index)
{
    const Image &image = state.image();
    const Layer &layer = image.layers[index.value];
    LayerStackRow row;
    row.layer = index;
    row.title = layerTitle(image, index);
    row.instruction = image.createdBy(index);
    if (layer.historyStep && *layer.historyStep < image.config.history.size())
        row.created = image.config.history[*layer.historyStep].created;
    row.digest = layer.digest;
    row.diffId = layer.diffId;
    row.chainId = layer.chainId;
    row.size = layer.compressedSize;
    row.sharedBy = static_cast<int>(state.source()->graph.sharedBy(state.imageNumber(), index));
    if (layer.isAbsent())
        setTrouble(row, LayerTrouble::Missing, 0);
    return row;
}

void appendLayersAndSteps(std::vector<LayerStackRow> &rows, const ExplorerState &state)
{
    const Image &image = state.image();
    const bool withSteps = isHistoryUsable(image);
    std::size_t step = withSteps ? image.config.history.size() : 0;
    for (std::size_t i = image.layers.size(); i-- > 0;) {
        while (withSteps && step > *image.layers[i].historyStep + 1)
            rows.push_back(stepRow(image.config.history[--step]));
        rows.push_back(layerRow(state, LayerIndex(i)));
        if (withSteps)
            --step;
    }
    while (step > 0)
        rows.push_back(stepRow(image.config.history[--step]));
}

ByteParts partsOf(const LoadedImage &loaded, LayerIndex layer, const WasteReport *report)
{
    // While files are being changed, the last report is about other layers.
    if (report && report->image->tree.sharesShapeWith(loaded.tree) && layer.value < report->account.layers.size())
        return byteParts(report->account.layers[layer.value], report->account.image.causes());
    const LayerStats &stats = loaded.stats.layers[layer.value];
    return bytePartsAtFirst(stats.visibleBytes, stats.wastedBytes);
}

void refine(LayerStackRow &row, const LoadedImage &loaded, const WasteReport *report)
{
    const LoadedLayer &layer = loaded.layers[row.layer.value];
    const LayerStats &stats = loaded.stats.layers[row.layer.value];
    setTrouble(row, layerTrouble(loaded, row.layer), stats.entries);
    // For a layer that nobody could look into, "no changes, 0 B" would be a lie.
    if (row.trouble == LayerTrouble::None || row.trouble == LayerTrouble::Cut) {
        row.size = stats.size;
        row.isPacked = false;
        row.parts = partsOf(loaded, row.layer, report);
        row.counts = layerCounts(loaded, row.layer);
        row.shortCounts = shortLayerCounts(loaded, row.layer);
    } else if (row.trouble != LayerTrouble::Sealed) {
        row.size.reset();
    }
    row.note = layerNote(loaded, row.layer);
    row.shortNote = shortLayerNote(loaded, row.layer);
    row.isCostly = isLayerCostly(loaded, row.layer);
    if (layer.damage)
        row.damage = layer.damage->message();
    row.verdict = std::max(layer.blobVerdict, layer.diffIdVerdict);
}

QString containerTitle(const ExplorerState &state, const LoadedImage &loaded)
{
    const ContainerTops &containers = state.containers();
    if (containers.active < containers.tops.size())
        return LayerStackRowWords::tr("container %1").arg(displayText(containers.tops[containers.active].name));
    if (loaded.image().container)
        return LayerStackRowWords::tr("container %1").arg(containerText(*loaded.image().container));
    return layerTitle(loaded, loaded.top());
}

LayerStackRow writableRow(const ExplorerState &state, const LoadedImage &loaded, LayerIndex index)
{
    LayerStackRow row;
    row.kind = LayerStackRow::Kind::Writable;
    row.layer = index;
    row.title = containerTitle(state, loaded);
    row.instruction = loaded.layers[index.value].hostPath;
    return row;
}

void fillShares(std::vector<LayerStackRow> &rows)
{
    quint64 largest = 0;
    for (const LayerStackRow &row : rows)
        largest = std::max(largest, row.layer.isValid() ? row.size.value_or(0) : 0);
    // A base image is larger than any layer, and must not make all of them look alike.
    for (LayerStackRow &row : rows) {
        const quint64 size = std::min(largest, row.size.value_or(0));
        row.share = largest == 0 ? 0 : static_cast<double>(size) / static_cast<double>(largest);
    }
}

}

std::vector<LayerStackRow> layerStackRows(const ExplorerState &state, const WasteReport *report, const BaseImage *base)
{
    std::vector<LayerStackRow> rows;
    if (state.isEmpty())
        return rows;
    const LoadedImagePtr loaded = state.loaded();
    if (loaded && loaded->top().isValid() && loaded->isWritable(loaded->top()))
        rows.push_back(writableRow(state, *loaded, loaded->top()));
    appendLayersAndSteps(rows, state);
    if (loaded) {
        for (LayerStackRow &row : rows) {
            if (row.layer.isValid())
                refine(row, *loaded, report);
        }
    }
    addGroupRows(rows, layerGroups(state.source()->images, state.imageNumber()));
    fillShares(rows);
    if (base && loaded)
        addBaseRow(rows, *base, *loaded);
    return rows;
}

}
