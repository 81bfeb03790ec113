// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "buildlayers.h"

#include <algorithm>

namespace stratoscope
{

namespace
{

bool isLayer(const Layer &layer, const Digest &digest)
{
    return layer.digest == digest || layer.diffId == digest;
}

/** How many layers of \a image \a chain is, from the bottom; 0 if it has others. */
std::size_t heightOf(const std::vector<Digest> &chain, const Image &image)
{
    if (chain.size() > image.layers.size())
        return 0;
    return std::equal(chain.begin(), chain.end(), image.layers.begin(),
               [](const Digest &digest, const Layer &layer) { return isLayer(layer, digest); })
        ? chain.size()
        : 0;
}

}

std::vector<StepLayers> layersOfSteps(const Provenance &provenance, const Image &image)
{
    std::vector<std::size_t> heights(provenance.steps.size(), 0);
    for (std::size_t i = 0; i < heights.size(); ++i) {
        for (const std::vector<Digest> &chain : provenance.steps[i].results)
            heights[i] = std::max(heights[i], heightOf(chain, image));
    }
    std::vector<bool> isTaken(image.layers.size(), false);
    std::vector<StepLayers> found;
    for (std::size_t i = 0; i < heights.size(); ++i) {
        const ProvenanceStep &step = provenance.steps[i];
        std::size_t below = 0;
        for (const std::size_t input : step.inputs)
            below = std::max(below, heights[input]);
        // What runs or copies makes one layer; without knowing what it started from, that is all it certainly made.
        const bool isWhole = !step.image.isEmpty() || below > 0;
        const std::size_t first = isWhole || heights[i] == 0 ? below : heights[i] - 1;
        if (first >= heights[i])
            continue;
        const auto begin = isTaken.begin() + qsizetype(first);
        const auto end = isTaken.begin() + qsizetype(heights[i]);
        if (std::find(begin, end, true) != end)
            continue;
        std::fill(begin, end, true);
        found.push_back({i, LayerIndex(first), LayerIndex(heights[i] - 1)});
    }
    std::sort(found.begin(), found.end(), [](const StepLayers &a, const StepLayers &b) { return a.first < b.first; });
    return found;
}

}
