// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "artifact.h"
#include "container.h"
#include "imageconfig.h"
#include "typedindex.h"

#include <optional>
#include <vector>

namespace stratoscope
{

/** What a layer's blob holds. */
enum class LayerContent {
    FileSystem, ///< A tar, as a rule.
    Encrypted, ///< A tar that only a key opens.
    Other, ///< Something that no engine unpacks.
};

/** One read-only layer as referenced by an image. */
struct Layer
{
    Digest digest; ///< Of the blob as stored; empty if the source has no digest for it (legacy docker save).
    Digest diffId; ///< Of the uncompressed tar; empty if the config lacks it.
    Digest chainId; ///< Identifies this layer together with all below it (config.md, "Layer ChainID"); empty if a diff
                    ///< ID is missing.
    QString mediaType;
    QString blob; ///< Name in the source's FileSet; empty if there is none.
    QString hostDirectory; ///< In an engine's storage: the host directory that is this layer, in overlayfs format.
    std::optional<quint64> compressedSize; ///< Bytes as stored.
    std::optional<std::size_t> historyStep; ///< Into ImageConfig::history.
    bool foreign = false; ///< To be fetched from elsewhere (non-distributable).
    bool isEnginesOwn = false; ///< No part of the image: an engine put it below a container's own layer.
    LayerContent content = LayerContent::FileSystem;
    QHash<QString, QString> annotations; ///< Of its descriptor; for an encrypted layer, they hold the wrapped keys.

    bool isAbsent() const { return blob.isEmpty() && hostDirectory.isEmpty(); }
};

/** One image for one platform: a stack of layers and the config that describes them; or, with \c artifact, what has the
 *  form of one but is no file system, and then no layers. */
struct Image
{
    QStringList names; ///< "shop-api:2.4", …; may be empty.
    Digest id; ///< Digest of the config; engines call it the image ID.
    Digest manifestDigest; ///< Empty for docker save.
    QString manifestMember; ///< Name of the manifest in the source's FileSet; empty if there is none.
    std::vector<QHash<QString, QString>> references; ///< Annotations with which indexes name it; may be empty.
    Platform platform;
    ImageConfig config;
    std::vector<Layer> layers; ///< Bottom first, indexed by LayerIndex.
    std::optional<Artifact> artifact; ///< Set if this is something else than a container image.
    std::optional<Container> container; ///< Set if this is an image with the writable layer of one of its containers.
    QStringList warnings; ///< Mismatched counts, missing layers, …
    bool damaged = false; ///< A part is missing or does not match its digest; the warnings say which.

    /** The first name, or the abbreviated ID. */
    QString displayName() const;
    /** The step that created \a layer; null if the history does not tell. */
    const HistoryStep *historyStep(LayerIndex layer) const;
    /** The raw instruction that created \a layer, from its history step (see instructionText() for people); empty if
     *  the history does not tell. */
    QString createdBy(LayerIndex layer) const;
};

/** Fills in diff IDs from the config, derives chain IDs from them, and maps history steps to layers by skipping empty
 *  steps, all from the bottom up; mismatches become warnings. */
void completeLayers(Image &image);

/** The chain ID of a layer with \a diffId on \a parent (empty at the bottom). */
Digest chainId(const Digest &parent, const Digest &diffId);

}
