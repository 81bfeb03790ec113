// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "engineslayers.h"

#include "loadimage.h"

#include <algorithm>

namespace stratoscope
{

namespace
{

/** Removes \a layer with the step that tells of it. */
void removeLayer(Image &image, std::size_t layer)
{
    const std::optional<std::size_t> step = image.layers[layer].historyStep;
    image.layers.erase(image.layers.begin() + std::ptrdiff_t(layer));
    if (!step || *step >= image.config.history.size())
        return;
    image.config.history.erase(image.config.history.begin() + std::ptrdiff_t(*step));
    for (Layer &other : image.layers) {
        if (other.historyStep && *other.historyStep > *step)
            --*other.historyStep;
    }
}

/** Removes \a layer from \a plan; those above move down. */
void removeLayer(SavePlan &plan, std::size_t layer)
{
    std::erase_if(
        plan.ranges, [layer](const LayerRange &range) { return range.isSingle() && range.first.value == layer; });
    for (LayerRange &range : plan.ranges) {
        if (range.first.value > layer)
            range.first = LayerIndex(range.first.value - 1);
        if (range.last.value >= layer)
            range.last = LayerIndex(range.last.value - 1);
    }
}

}

Result<std::optional<WithoutLayers>> withoutEnginesLayers(
    const LoadedImage &image, const SavePlan &plan, const Job &job)
{
    const std::vector<Layer> &layers = image.image().layers;
    const bool hasOwn
        = std::any_of(layers.begin(), layers.end(), [](const Layer &layer) { return layer.isEnginesOwn; });
    if (!hasOwn || !image.layers.back().writable || image.layers.back().hostPath.isEmpty())
        return std::nullopt;
    auto source = std::make_shared<ImageSource>(*image.source);
    source->keptAlive = image.source;
    WithoutLayers without {nullptr, plan};
    Image &changed = source->images[image.imageNumber];
    for (std::size_t layer = changed.layers.size(); layer-- > 0;) {
        if (!changed.layers[layer].isEnginesOwn)
            continue;
        removeLayer(changed, layer);
        removeLayer(without.plan, layer);
    }
    LoadOptions options;
    options.verify = false;
    options.upper = image.layers.back().hostPath;
    return loadImage(source, image.imageNumber, options, job).map([&](const LoadedImagePtr &loaded) {
        without.image = loaded;
        return std::optional(without);
    });
}

}
