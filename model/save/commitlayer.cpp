// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "commitlayer.h"

#include "blobsink.h"
#include "layertarfile.h"
#include "layerwriter.h"
#include "putontop.h"
#include "readlayer.h"
#include "savedconfig.h"

#include <QCoreApplication>

namespace stratoscope
{

namespace
{

struct CommitLayerWords
{
    Q_DECLARE_TR_FUNCTIONS(stratoscope::CommitLayer)
};

const QString TarType = QStringLiteral("application/vnd.oci.image.layer.v1.tar");

Result<std::vector<Digest>> diffIdsWith(const LoadedImage &image, const Digest &top)
{
    std::vector<Digest> diffIds;
    for (std::size_t i = 0; i < image.image().layers.size(); ++i) {
        const Digest &diffId = image.image().layers[i].diffId;
        if (diffId.isEmpty()) {
            return tl::unexpected(Error {ErrorKind::Damaged, image.source->location, image.image().displayName(),
                CommitLayerWords::tr("the diff ID of layer %1 is unknown").arg(i), {}});
        }
        diffIds.push_back(diffId);
    }
    diffIds.push_back(top);
    return diffIds;
}

Layer committedLayer(const LayerTar &tar)
{
    Layer layer;
    layer.digest = layer.diffId = tar.diffId;
    layer.mediaType = TarType;
    // Not a member of the source; it only marks the layer as present.
    layer.blob = tar.diffId.toString();
    layer.compressedSize = tar.bytes;
    return layer;
}

Result<ImageSourcePtr> sourceWith(const LoadedImage &image, const LayerTar &tar, const CommitWords &words)
{
    const Result<std::vector<Digest>> diffIds = diffIdsWith(image, tar.diffId);
    if (!diffIds)
        return tl::unexpected(diffIds.error());
    SaveOptions options;
    options.createdBy = words.createdBy;
    options.comment = words.comment;
    options.created = words.created;
    const Result<QByteArray> json = savedConfig(image, SavePlan::unchanged(image.layers.size()), *diffIds, options);
    if (!json)
        return tl::unexpected(json.error());
    Result<ImageConfig> config = parseImageConfig(*json, image.image().displayName());
    if (!config)
        return tl::unexpected(config.error());

    auto source = std::make_shared<ImageSource>(*image.source);
    Image &changed = source->images[image.imageNumber];
    changed.config = std::move(*config);
    changed.id = sha256(*json);
    changed.manifestDigest = {};
    changed.manifestMember.clear();
    changed.container.reset();
    changed.layers.push_back(committedLayer(tar));
    completeLayers(changed);
    source->graph = LayerGraph(source->images);
    return ImageSourcePtr(source);
}

Result<void> checkWritable(const LoadedImage &image)
{
    if (image.top().isValid() && image.isWritable(image.top()))
        return {};
    return failure(ErrorKind::Usage, {}, CommitLayerWords::tr("no writable layer to commit"));
}

class NoFile : public ByteSink
{
public:
    Result<void> write(QByteArrayView) override { return {}; }
};

LoadedImagePtr asReadOnly(const LoadedImage &image, const ImageSourcePtr &source)
{
    auto committed = std::make_shared<LoadedImage>(image);
    committed->source = source;
    LoadedLayer &top = committed->layers.back();
    top.writable = false;
    top.hostPath.clear();
    top.blobVerdict = top.diffIdVerdict = Verdict::Verified;
    return committed;
}

}

Result<LoadedImagePtr> commitLayer(const LoadedImagePtr &image, const CommitWords &words, const Job &job)
{
    if (const Result<void> writable = checkWritable(*image); !writable)
        return tl::unexpected(writable.error());
    NoFile nowhere;
    HashingSink hashing(nowhere);
    const Result<void> written = writeLayerStream(*image, LayerRange {image->top(), image->top()}, hashing, job);
    if (!written)
        return tl::unexpected(written.error());
    const LayerTar tar {{}, hashing.digest(), hashing.bytes()};
    const Result<ImageSourcePtr> source = sourceWith(*image, tar, words);
    if (!source)
        return tl::unexpected(source.error());
    return asReadOnly(*image, *source);
}

Result<LoadedImagePtr> commitLayer(
    const LoadedImagePtr &image, const CommitWords &words, const QString &tarPath, const Job &job)
{
    if (const Result<void> writable = checkWritable(*image); !writable)
        return tl::unexpected(writable.error());
    const Result<LayerTar> tar = writeLayerTar(*image, LayerRange {image->top(), image->top()}, tarPath, job);
    if (!tar)
        return tl::unexpected(tar.error());
    const Result<ImageSourcePtr> source = sourceWith(*image, *tar, words);
    if (!source)
        return tl::unexpected(source.error());
    Result<ReadLayer> layer = readUpper(tarPath, job);
    if (!layer)
        return tl::unexpected(layer.error());
    const Result<LoadedImagePtr> whole = putOnTop(withoutTop(image), std::move(*layer), job);
    if (!whole)
        return whole;
    return asReadOnly(**whole, *source);
}

}
