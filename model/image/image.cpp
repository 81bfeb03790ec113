// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "image.h"

#include "fieldreader.h"

#include <QCoreApplication>

#include <algorithm>

namespace stratoscope
{

namespace
{

struct ImageWords
{
    Q_DECLARE_TR_FUNCTIONS(stratoscope::Image)
};

/** Indices of the history steps that created a layer. */
std::vector<std::size_t> layerSteps(const std::vector<HistoryStep> &history)
{
    std::vector<std::size_t> steps;
    for (std::size_t i = 0; i < history.size(); ++i) {
        if (!history[i].emptyLayer)
            steps.push_back(i);
    }
    return steps;
}

QString layersText(const Image &image)
{
    return ImageWords::tr("%n layer(s)", nullptr, static_cast<int>(image.layers.size()));
}

void fillDiffIds(Image &image)
{
    const std::vector<Digest> &diffIds = image.config.diffIds;
    if (diffIds.size() != image.layers.size()) {
        addWarning(image.warnings,
            ImageWords::tr("the image has %1, but its config lists %2")
                .arg(layersText(image), ImageWords::tr("%n diff ID(s)", nullptr, static_cast<int>(diffIds.size()))));
    }
    for (std::size_t i = 0; i < std::min(diffIds.size(), image.layers.size()); ++i)
        image.layers[i].diffId = diffIds[i];
}

void fillChainIds(Image &image)
{
    Digest parent;
    for (Layer &layer : image.layers) {
        if (layer.diffId.isEmpty())
            return;
        parent = layer.chainId = chainId(parent, layer.diffId);
    }
}

void mapHistory(Image &image)
{
    const std::vector<std::size_t> steps = layerSteps(image.config.history);
    // The history as a whole is optional (config.md); only one that exists can disagree.
    if (!image.config.history.empty() && steps.size() != image.layers.size()) {
        addWarning(image.warnings,
            ImageWords::tr("the image has %1, but %2 of its history created one")
                .arg(layersText(image), ImageWords::tr("%n step(s)", nullptr, static_cast<int>(steps.size()))));
    }
    for (std::size_t i = 0; i < std::min(steps.size(), image.layers.size()); ++i)
        image.layers[i].historyStep = steps[i];
}

}

QString Image::displayName() const
{
    if (!names.isEmpty())
        return names.first();
    if (!id.isEmpty())
        return id.shortHex();
    if (!manifestDigest.isEmpty())
        return manifestDigest.shortHex();
    return ImageWords::tr("unnamed image");
}

const HistoryStep *Image::historyStep(LayerIndex layer) const
{
    const std::optional<std::size_t> step = layers.at(layer.value).historyStep;
    return step && *step < config.history.size() ? &config.history[*step] : nullptr;
}

QString Image::createdBy(LayerIndex layer) const
{
    const HistoryStep *step = historyStep(layer);
    return step ? step->createdBy : QString();
}

void completeLayers(Image &image)
{
    fillDiffIds(image);
    fillChainIds(image);
    mapHistory(image);
}

Digest chainId(const Digest &parent, const Digest &diffId)
{
    if (parent.isEmpty())
        return diffId;
    return sha256(QStringLiteral("%1 %2").arg(parent.toString(), diffId.toString()).toLatin1());
}

}
