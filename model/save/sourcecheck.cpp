// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "sourcecheck.h"

#include <QCoreApplication>

namespace stratoscope
{

namespace
{

struct SourceCheckWords
{
    Q_DECLARE_TR_FUNCTIONS(stratoscope::SaveImage)
};

}

Result<void> checkUsable(const LoadedImage &image, LayerIndex layer)
{
    const LoadedLayer &loaded = image.layers[layer.value];
    if (loaded.damage) {
        Error error = loaded.damage->in(image.source->location);
        error.cause
            = SourceCheckWords::tr("cannot save layer %1, which is damaged: %2").arg(layer.value).arg(error.cause);
        return tl::unexpected(error);
    }
    if (!loaded.writable && !loaded.blob && image.image().layers[layer.value].isAbsent()) {
        return tl::unexpected(
            Error {ErrorKind::NotFound, image.source->location, image.image().layers[layer.value].digest.toString(),
                SourceCheckWords::tr("cannot save layer %1, which is missing").arg(layer.value),
                SourceCheckWords::tr("Save or copy the image again with all of its layers.")});
    }
    return {};
}

Result<void> checkSealed(const LoadedImage &image, const SavePlan &plan, SaveFormat format)
{
    for (const LayerRange &range : plan.ranges) {
        for (std::size_t i = range.first.value; i <= range.last.value; ++i) {
            if (!image.layers[i].sealed)
                continue;
            if (format == SaveFormat::DockerArchive) {
                return failure(ErrorKind::Usage, {},
                    SourceCheckWords::tr("layer %1 is encrypted, which a docker archive cannot hold").arg(i),
                    SourceCheckWords::tr("Save as an OCI archive"));
            }
            if (!range.isSingle()) {
                return failure(ErrorKind::Usage, {},
                    SourceCheckWords::tr("layer %1 is encrypted, so it cannot be merged with others").arg(i),
                    SourceCheckWords::tr("Leave it out of what is merged"));
            }
        }
    }
    return {};
}

Digest expectedDiffId(const LoadedImage &image, LayerIndex layer)
{
    return layer.value < image.image().layers.size() ? image.image().layers[layer.value].diffId : Digest();
}

bool isVerified(const LoadedImage &image, LayerIndex layer)
{
    const LoadedLayer &loaded = image.layers[layer.value];
    return !loaded.blob || expectedDiffId(image, layer).isEmpty() || loaded.diffIdVerdict == Verdict::Verified;
}

Result<void> compareDiffId(const LoadedImage &image, LayerIndex layer, const Digest &found)
{
    const Digest expected = expectedDiffId(image, layer);
    if (expected.isEmpty() || expected.algorithm != found.algorithm || expected == found)
        return {};
    return tl::unexpected(Error {ErrorKind::Damaged, image.source->location, image.image().layers[layer.value].blob,
        SourceCheckWords::tr("layer %1 cannot be saved: its diff ID should be %2, but is %3")
            .arg(layer.value)
            .arg(expected.toString(), found.toString()),
        SourceCheckWords::tr("The image was changed or damaged after it was built; pull or save it again")});
}

}
