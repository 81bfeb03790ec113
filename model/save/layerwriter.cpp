// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "layerwriter.h"

#include "bytesink.h"
#include "drafttar.h"
#include "sourcecheck.h"

#include "decoder.h"

#include <vector>

namespace stratoscope
{

namespace
{

/** The stream of a layer as stored in its blob. */
Result<void> copyStream(const LoadedImage &image, LayerIndex layer, ByteSink &out, const Job &job)
{
    const LoadedLayer &loaded = image.layers[layer.value];
    const std::unique_ptr<Decoder> decoder = makeDecoder({loaded.blob}, loaded.compression);
    const bool checks = !isVerified(image, layer);
    Hasher hasher(expectedDiffId(image, layer).algorithm);
    std::vector<char> block(CopyBlock);
    for (;;) {
        if (job.isCancelled())
            return Job::cancelled();
        const auto count = decoder->read(block);
        if (!count)
            return tl::unexpected(count.error().in(image.source->location));
        if (*count == 0)
            break;
        const QByteArrayView bytes(block.data(), *count);
        if (checks)
            hasher.add(bytes);
        if (const auto written = out.write(bytes); !written)
            return written;
    }
    return checks ? compareDiffId(image, layer, hasher.finish()) : Result<void>();
}

}

Result<void> writeLayerStream(const LoadedImage &image, LayerRange range, ByteSink &out, const Job &job)
{
    for (std::size_t layer = range.first.value; layer <= range.last.value; ++layer) {
        if (const auto usable = checkUsable(image, LayerIndex(layer)); !usable)
            return usable;
    }
    if (range.isSingle() && image.layers[range.first.value].blob)
        return copyStream(image, range.first, out, job);
    const LayerDraft draft = range.isSingle() ? draftLayer(image.tree, range.first) : draftMerged(image.tree, range);
    return DraftTar(image, out, job).write(draft);
}

}
