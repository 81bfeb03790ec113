// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "readlayer.h"

#include "layerbuilder.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace stratoscope
{

namespace
{

struct ReadMessages
{
    Q_DECLARE_TR_FUNCTIONS(stratoscope::ReadLayer)
};

ReadLayer absentLayer(std::optional<Error> damage)
{
    ReadLayer read;
    read.layer.damage = std::move(damage);
    return read;
}

ReadLayer finished(LayerBuilder &builder, const WalkOutcome &outcome)
{
    ReadLayer read;
    read.entries = builder.finish();
    read.layer.compression = outcome.compression;
    read.layer.streamBytes = outcome.streamBytes;
    read.layer.damage = outcome.damage;
    read.warnings = outcome.warnings + read.entries.warnings;
    return read;
}

/** Compares what was \a found with what was \a expected; a mismatch damages the layer, unless it is damaged already. */
Verdict compare(
    const Digest &expected, const Digest &found, const QString &what, LoadedLayer &layer, const QString &blob)
{
    if (expected.isEmpty() || found.isEmpty() || expected.algorithm != found.algorithm)
        return Verdict::Unchecked;
    if (expected == found)
        return Verdict::Verified;
    if (!layer.damage) {
        layer.damage = Error {ErrorKind::Damaged, {}, blob,
            ReadMessages::tr("%1 should be %2 but is %3").arg(what, expected.toString(), found.toString()),
            ReadMessages::tr("The image was changed or damaged after it was made; fetch or save it again")};
    }
    return Verdict::Mismatch;
}

/** The blob's digest where the walk did not compute it, because it is no SHA-256. */
Result<Digest> blobDigest(const Layer &layer, const WalkOutcome &outcome, const ByteSource &blob, const Job &job)
{
    if (layer.digest.isEmpty() || layer.digest.algorithm == Digest::Algorithm::Sha256 || outcome.damage)
        return outcome.blobDigest;
    return digestOf(blob, layer.digest.algorithm, job);
}

}

Result<ReadLayer> readLayer(const FileSet &files, const Layer &layer, bool verify, const Job &job)
{
    if (layer.isAbsent()) {
        if (layer.foreign)
            return absentLayer({});
        return absentLayer(Error {ErrorKind::NotFound, files.location(), layer.digest.toString(),
            ReadMessages::tr("the layer is not in the file"), {}});
    }
    const Result<ByteSourcePtr> blob = files.open(layer.blob);
    if (!blob) {
        if (blob.error().kind == ErrorKind::Cancelled)
            return tl::unexpected(blob.error());
        return absentLayer(blob.error().in(files.location()));
    }

    LayerBuilder builder;
    WalkOptions options;
    options.computeDigests = verify;
    const Result<WalkOutcome> outcome = walkLayerTar(*blob, builder, options, job);
    if (!outcome)
        return tl::unexpected(outcome.error());
    ReadLayer read = finished(builder, *outcome);
    read.layer.blob = *blob;
    if (verify) {
        const Result<Digest> digest = blobDigest(layer, *outcome, **blob, job);
        if (!digest)
            return tl::unexpected(digest.error());
        read.layer.blobVerdict
            = compare(layer.digest, *digest, ReadMessages::tr("the blob's digest"), read.layer, layer.blob);
        read.layer.diffIdVerdict
            = compare(layer.diffId, outcome->diffId, ReadMessages::tr("the diff ID"), read.layer, layer.blob);
    }
    if (read.layer.damage)
        read.layer.damage = read.layer.damage->in(files.location());
    return read;
}

Result<ReadLayer> readUpper(const QString &path, const Job &job)
{
    const QFileInfo info(path);
    if (!info.exists()) {
        return tl::unexpected(
            Error {ErrorKind::NotFound, path, {}, ReadMessages::tr("there is no such file or directory"),
                ReadMessages::tr("Give a container's upper directory or a layer tar")});
    }
    LayerBuilder builder;
    ByteSourcePtr blob;
    Result<WalkOutcome> outcome = [&]() -> Result<WalkOutcome> {
        if (info.isDir())
            return walkUpperDirectory(path, builder, job);
        const Result<ByteSourcePtr> file = openFileSource(path);
        if (!file)
            return tl::unexpected(file.error().in(path));
        blob = *file;
        return walkLayerTar(blob, builder, {true, false}, job);
    }();
    if (!outcome)
        return tl::unexpected(outcome.error());
    ReadLayer read = finished(builder, *outcome);
    if (read.layer.damage && read.entries.entries.empty())
        return tl::unexpected(read.layer.damage->in(path));
    if (read.layer.damage)
        read.layer.damage = read.layer.damage->in(path);
    read.layer.blob = blob;
    read.layer.writable = true;
    read.layer.upperPath = path;
    return read;
}

}
