// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "layerdigests.h"

#include <QCoreApplication>

namespace stratoscope
{

namespace
{

struct LayerDigestsWords
{
    Q_DECLARE_TR_FUNCTIONS(stratoscope::ReadLayer)
};

Verdict compare(
    const Digest &expected, const Digest &found, const QString &what, LoadedLayer &layer, const QString &blob)
{
    if (expected.isEmpty() || found.isEmpty() || expected.algorithm != found.algorithm)
        return Verdict::Unchecked;
    if (expected == found)
        return Verdict::Verified;
    if (!layer.damage) {
        layer.damage = Error {ErrorKind::Damaged, {}, blob,
            LayerDigestsWords::tr("%1 should be %2, but is %3").arg(what, expected.toString(), found.toString()),
            LayerDigestsWords::tr("The image was changed or damaged after it was built; pull or save it again")};
    }
    return Verdict::Mismatch;
}

}

Digest cacheKey(const Layer &layer, Compression compression)
{
    const Digest digest = layer.digest.isVerifiable() ? layer.digest : Digest();
    return digest.isEmpty() && compression == Compression::None ? layer.diffId : digest;
}

void judgeDigests(const Layer &layer, const FoundDigests &found, const QString &location, LoadedLayer &loaded)
{
    loaded.foundDiffId = found.diffId;
    loaded.blobVerdict
        = compare(layer.digest, found.blob, LayerDigestsWords::tr("the blob digest"), loaded, layer.blob);
    loaded.diffIdVerdict
        = compare(layer.diffId, found.diffId, LayerDigestsWords::tr("the diff ID"), loaded, layer.blob);
    if (loaded.damage)
        loaded.damage = loaded.damage->in(location);
}

Result<FoundDigests> digestsOfBlob(const Layer &layer, const LoadedLayer &loaded, const Digest &diffId, const Job &job)
{
    const Digest key = loaded.sealed ? layer.digest : cacheKey(layer, loaded.compression);
    if (!key.isVerifiable())
        return FoundDigests();
    const Result<Digest> blob = digestOf(*loaded.blob, key.algorithm, job);
    if (!blob)
        return tl::unexpected(blob.error());
    if (loaded.compression != Compression::None || loaded.sealed)
        return FoundDigests {*blob, diffId};
    // An uncompressed blob is its own stream, but the two digests may use different algorithms.
    Result<Digest> stream = *blob;
    if (!layer.diffId.isEmpty() && layer.diffId.isVerifiable() && layer.diffId.algorithm != key.algorithm)
        stream = digestOf(*loaded.blob, layer.diffId.algorithm, job);
    if (!stream)
        return tl::unexpected(stream.error());
    return FoundDigests {*blob, *stream};
}

std::optional<FoundDigests> digestsSeenBefore(
    const Layer &layer, const LoadedLayer &loaded, const Digest &diffId, const LoadOptions &options)
{
    const Digest key = cacheKey(layer, loaded.compression);
    if (!options.cache || !options.cache->wasVerified(key, loaded.blob->identity()))
        return std::nullopt;
    return FoundDigests {key, loaded.compression == Compression::None ? key : diffId};
}

void rememberVerified(const Layer &layer, const LoadedLayer &loaded, const LoadOptions &options)
{
    const bool verified = loaded.blobVerdict == Verdict::Verified
        || (layer.digest.isEmpty() && loaded.compression == Compression::None
            && loaded.diffIdVerdict == Verdict::Verified);
    if (verified && options.cache && !loaded.isDamaged())
        options.cache->noteVerified(cacheKey(layer, loaded.compression), loaded.blob->identity());
}

}
