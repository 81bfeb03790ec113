// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "compressor.h"

#include <QJsonObject>
#include <QStringList>

#include <optional>
#include <vector>

namespace stratoscope::imagebuilder
{

/** A layer, ready to be stored. */
struct PackedLayer
{
    QByteArray tar; ///< Uncompressed.
    QByteArray blob; ///< As stored in the image.
    QByteArray diffId; ///< SHA-256 of tar, in hexadecimal.
    QByteArray digest; ///< SHA-256 of blob, in hexadecimal.
    Packing packing = Packing::None;
};

/** Compresses \a tar and computes its digests. */
Built<PackedLayer> packLayer(const QByteArray &tar, Packing packing);

/** One step of an image's history. */
struct BuildStep
{
    QString createdBy;
    QString created; ///< RFC 3339; if empty, the image's.
    QString comment;
    std::optional<std::size_t> layer; ///< An index into ImageSet::layers; unset for an empty layer.
};

/** One image for one platform. */
struct ImageSpec
{
    QStringList names; ///< "shop:2.4", …
    QString os = QStringLiteral("linux");
    QString architecture = QStringLiteral("amd64");
    QString variant;
    QString created = QStringLiteral("1970-01-01T00:00:00Z");
    QJsonObject config; ///< Env, Cmd, … as in "config" in the config.
    std::vector<BuildStep> steps; ///< Bottom first.
    bool attested = false; ///< Has an attestation manifest (BuildKit); OCI formats only.
};

/** Images and their layers; several images may use the same layer. */
struct ImageSet
{
    std::vector<PackedLayer> layers;
    std::vector<ImageSpec> images;
};

/** The layers of \a image, bottom first. */
std::vector<std::size_t> layersOf(const ImageSpec &image);
/** The config of \a image as JSON: platform, diff IDs, history. */
QByteArray configJson(const ImageSet &set, const ImageSpec &image);

/** SHA-256, in hexadecimal. */
QByteArray sha256Hex(const QByteArray &bytes);

}
