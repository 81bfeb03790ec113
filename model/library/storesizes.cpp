// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "storesizes.h"

namespace stratoscope
{

namespace
{

using RunSizes = std::vector<std::optional<quint64>>;

std::optional<quint64> sizeByLayers(const LayerRun &run, const KnownSizes &image)
{
    quint64 sum = 0;
    for (std::size_t layer = run.first; layer < run.first + run.count; ++layer) {
        if (layer >= image.layers.size() || !image.layers[layer])
            return std::nullopt;
        sum += *image.layers[layer];
    }
    return sum;
}

/** Takes from each total what is known: where one run is left, the rest is its. True if that told anything. */
bool subtract(const LayerForest &forest, const std::vector<KnownSizes> &images, RunSizes &sizes)
{
    bool hasNews = false;
    for (std::size_t i = 0; i < images.size(); ++i) {
        std::size_t unknown = LayerRun::None;
        std::size_t count = 0;
        quint64 sum = 0;
        for (const std::size_t run : forest.path(i)) {
            if (sizes[run]) {
                sum += *sizes[run];
            } else {
                unknown = run;
                ++count;
            }
        }
        if (count != 1 || !images[i].total)
            continue;
        // Engines measure differently from what a tar has, and may say less for more layers.
        sizes[unknown] = *images[i].total > sum ? *images[i].total - sum : 0;
        hasNews = true;
    }
    return hasNews;
}

}

RunSizes runSizes(const LayerForest &forest, const std::vector<KnownSizes> &images)
{
    RunSizes sizes(forest.runs().size());
    while (subtract(forest, images, sizes)) { }
    for (std::size_t run = 0; run < sizes.size(); ++run) {
        for (const std::size_t image : forest.runs()[run].images) {
            if (!sizes[run])
                sizes[run] = sizeByLayers(forest.runs()[run], images[image]);
        }
    }
    while (subtract(forest, images, sizes)) { }
    return sizes;
}

}
