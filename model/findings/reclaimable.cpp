// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "reclaimable.h"

#include <algorithm>

namespace stratoscope
{

namespace
{

void add(std::vector<CauseBytes> &causes, const Finding &finding)
{
    if (finding.bytes == 0)
        return;
    auto own = std::find_if(
        causes.begin(), causes.end(), [&](const CauseBytes &other) { return other.cause == finding.cause; });
    if (own == causes.end())
        own = causes.insert(causes.end(), {finding.cause, 0});
    own->bytes += finding.bytes;
}

}

quint64 compressedEstimate(const LoadedImage &image, LayerIndex layer, quint64 bytes)
{
    const quint64 stream = image.layers[layer.value].streamBytes;
    const bool isStored = image.isWritable(layer) || image.layers[layer.value].compression == Compression::None;
    const std::optional<quint64> blob = isStored ? std::nullopt : image.image().layers[layer.value].compressedSize;
    if (!blob || stream == 0)
        return bytes;
    const double part = static_cast<double>(*blob) / static_cast<double>(stream);
    return static_cast<quint64>(static_cast<double>(bytes) * std::min(part, 1.0));
}

Reclaimable reclaimable(const LoadedImage &image, const std::vector<Finding> &findings)
{
    Reclaimable sum;
    for (const Finding &finding : findings) {
        if (finding.cause == Cause::Secret)
            continue;
        sum.bytes += finding.bytes;
        sum.compressedBytes += compressedEstimate(image, finding.writer, finding.bytes);
        add(sum.causes, finding);
    }
    std::stable_sort(sum.causes.begin(), sum.causes.end(),
        [](const CauseBytes &left, const CauseBytes &right) { return left.bytes > right.bytes; });
    sum.neededBytes = image.stats.size - sum.bytes;
    return sum;
}

}
