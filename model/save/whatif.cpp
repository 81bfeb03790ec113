// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "whatif.h"

#include "draftheader.h"

namespace stratoscope
{

namespace
{

/** Computes single layers; shared data is computed only once. */
class Planner
{
public:
    explicit Planner(const LoadedImage &image)
        : m_image(image)
        , m_stored(image.layers.size())
    {
        for (std::size_t i = 0; i < m_stored.size(); ++i)
            m_stored[i] = stored(LayerIndex(i));
    }

    PlannedLayer plan(LayerRange range) { return range.isSingle() ? m_stored[range.first.value] : merged(range); }

    const std::vector<PlannedLayer> &layers() const { return m_stored; }

private:
    const std::vector<quint32> &lengths()
    {
        if (m_lengths.empty())
            m_lengths = pathLengths(m_image.tree.paths());
        return m_lengths;
    }

    PlannedLayer stored(LayerIndex layer)
    {
        const LoadedLayer &loaded = m_image.layers[layer.value];
        PlannedLayer planned;
        planned.range = {layer, layer};
        planned.contentBytes = m_image.stats.layers[layer.value].size;
        planned.entries = m_image.tree.rows(layer).size();
        // Nobody knows how long the stream of a layer is whose table of contents alone was read.
        const bool isKnown = loaded.blob && !loaded.isPartial;
        planned.tarBytes = isKnown ? loaded.streamBytes
                                   : draftSize(m_image.tree, draftLayer(m_image.tree, layer), lengths()).tarBytes;
        planned.compressedBytes = loaded.blob ? loaded.asStored().bytes->size() : planned.tarBytes;
        return planned;
    }

    PlannedLayer merged(LayerRange range)
    {
        const LayerDraft draft = draftMerged(m_image.tree, range);
        const DraftSize size = draftSize(m_image.tree, draft, lengths());
        PlannedLayer planned;
        planned.range = range;
        planned.contentBytes = size.contentBytes;
        planned.tarBytes = size.tarBytes;
        planned.entries = draft.size();
        planned.isEstimate = true;
        double compressed = 0;
        for (std::size_t i = 0; i < size.contentByLayer.size(); ++i)
            compressed += static_cast<double>(size.contentByLayer[i]) * ratio(i);
        // Assume that headers compress as well as the layers of the range.
        compressed += static_cast<double>(size.tarBytes - size.contentBytes) * ratio(range);
        planned.compressedBytes = static_cast<quint64>(compressed);
        return planned;
    }

    static double ratio(quint64 compressed, quint64 stream)
    {
        return stream == 0 ? 1 : static_cast<double>(compressed) / static_cast<double>(stream);
    }
    double ratio(std::size_t layer) const { return ratio(m_stored[layer].compressedBytes, m_stored[layer].tarBytes); }
    double ratio(LayerRange range) const
    {
        quint64 compressed = 0;
        quint64 stream = 0;
        for (std::size_t i = range.first.value; i <= range.last.value; ++i) {
            compressed += m_stored[i].compressedBytes;
            stream += m_stored[i].tarBytes;
        }
        return ratio(compressed, stream);
    }

    const LoadedImage &m_image;
    std::vector<PlannedLayer> m_stored;
    std::vector<quint32> m_lengths;
};

StackSize sumOf(const std::vector<PlannedLayer> &layers)
{
    StackSize sum;
    for (const PlannedLayer &layer : layers) {
        sum.contentBytes += layer.contentBytes;
        sum.tarBytes += layer.tarBytes;
        sum.compressedBytes += layer.compressedBytes;
    }
    return sum;
}

}

WhatIf whatIf(const LoadedImage &image, const SavePlan &plan)
{
    Planner planner(image);
    WhatIf result;
    for (const LayerRange &range : plan.ranges)
        result.layers.push_back(planner.plan(range));
    result.now = planner.layers();
    result.before = sumOf(result.now);
    result.after = sumOf(result.layers);
    return result;
}

}
