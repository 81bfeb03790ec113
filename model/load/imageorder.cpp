// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "imageorder.h"

#include "fieldreader.h"
#include "layerorder.h"

namespace stratoscope
{

namespace
{

/** For each place in the stack the layer that belongs there; empty if all are right or one is nowhere. */
std::vector<std::size_t> rightOrder(const Image &image, const std::vector<LoadedLayer> &layers)
{
    const std::size_t count = image.layers.size();
    std::vector<std::size_t> order(count, count);
    std::vector<bool> taken(count);
    const auto take = [&](std::size_t place, std::size_t layer) {
        order[place] = layer;
        taken[layer] = true;
    };
    for (std::size_t i = 0; i < count; ++i) {
        const Digest &found = layers[i].foundDiffId;
        // What was not computed may be right.
        if (found.isEmpty() || image.layers[i].diffId.isEmpty() || found == image.layers[i].diffId)
            take(i, i);
    }
    bool isChanged = false;
    for (std::size_t place = 0; place < count; ++place) {
        for (std::size_t layer = 0; layer < count && order[place] == count; ++layer) {
            if (!taken[layer] && layers[layer].foundDiffId == image.layers[place].diffId) {
                take(place, layer);
                isChanged = true;
            }
        }
        if (order[place] == count)
            return {};
    }
    return isChanged ? order : std::vector<std::size_t>();
}

}

ImageSourcePtr orderedByDiffIds(
    const ImageSourcePtr &source, std::size_t imageNumber, const std::vector<LoadedLayer> &layers)
{
    const Image &image = source->images[imageNumber];
    const std::vector<std::size_t> order
        = layers.size() >= image.layers.size() ? rightOrder(image, layers) : std::vector<std::size_t>();
    if (order.empty())
        return nullptr;
    auto ordered = std::make_shared<ImageSource>(*source);
    ordered->keptAlive = source;
    Image &changed = ordered->images[imageNumber];
    for (std::size_t place = 0; place < order.size(); ++place) {
        Layer layer = image.layers[order[place]];
        // These belong to the place.
        layer.diffId = image.layers[place].diffId;
        layer.chainId = image.layers[place].chainId;
        layer.historyStep = image.layers[place].historyStep;
        changed.layers[place] = std::move(layer);
    }
    addWarning(changed.warnings, orderWarning());
    ordered->graph = LayerGraph(ordered->images);
    return ordered;
}

}
