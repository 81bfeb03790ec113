// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "reclaimable.h"

#include <algorithm>

namespace stratoscope
{

quint64 compressedEstimate(const LoadedImage &image, LayerIndex layer, quint64 bytes)
{
    const LoadedLayer &loaded = image.layers[layer.value];
    const quint64 stream = loaded.isPartial ? image.stats.layers[layer.value].size : loaded.streamBytes;
    const bool isStored = image.isWritable(layer) || image.layers[layer.value].compression == Compression::None;
    const std::optional<quint64> blob = isStored ? std::nullopt : image.image().layers[layer.value].compressedSize;
    if (!blob || stream == 0)
        return bytes;
    const double part = static_cast<double>(*blob) / static_cast<double>(stream);
    return static_cast<quint64>(static_cast<double>(bytes) * std::min(part, 1.0));
}

Reclaimable reclaimable(const LoadedImage &image, std::span<const Finding> findings, const ByteAccount &account)
{
    Reclaimable sum;
    for (const Finding &finding : findings) {
        if (finding.cause != Cause::Secret)
            sum.compressedBytes += compressedEstimate(image, finding.writer, finding.bytes);
    }
    sum.bytes = account.image.wastedBytes();
    sum.neededBytes = account.image.needed;
    sum.causes = account.image.causes();
    return sum;
}

}
