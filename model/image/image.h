// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "container.h"
#include "imageconfig.h"
#include "typedindex.h"

#include <optional>
#include <vector>

namespace stratoscope
{

/** One read-only layer as an image refers to it. */
struct Layer
{
    Digest digest; ///< Of the blob as stored; empty where the source has no digest for it (docker save, legacy).
    Digest diffId; ///< Of the uncompressed tar; empty where the config lacks it.
    Digest chainId; ///< Identifies this layer together with all below it (config.md, "Layer ChainID"); empty if a diff
                    ///< ID is missing.
    QString mediaType;
    QString blob; ///< Name in the source's FileSet; empty: there is none.
    QString hostDirectory; ///< Of an engine's storage: the directory on the host that is this layer, in overlayfs's form.
    std::optional<quint64> compressedSize; ///< Bytes as stored.
    std::optional<std::size_t> historyStep; ///< Into ImageConfig::history.
    bool foreign = false; ///< Meant to be fetched from elsewhere (non-distributable).

    bool isAbsent() const { return blob.isEmpty() && hostDirectory.isEmpty(); }
};

/** One image for one platform: a stack of layers and the config that describes them. */
struct Image
{
    QStringList names; ///< "shop-api:2.4", …; may be empty.
    Digest id; ///< Digest of the config: what engines call the image ID.
    Digest manifestDigest; ///< Empty for docker save.
    Platform platform;
    ImageConfig config;
    std::vector<Layer> layers; ///< Bottom first, indexed by LayerIndex.
    std::optional<Container> container; ///< Set where this is an image with the writable layer of one of its containers.
    QStringList warnings; ///< Counts that disagree, layers that are absent, …
    bool damaged = false; ///< Something of it is missing or contradicts its digest; the warnings say what.

    /** The first name, or the abbreviated id. */
    QString displayName() const;
    /** The step that made \a layer; null where the history does not tell. */
    const HistoryStep *historyStep(LayerIndex layer) const;
    /** The instruction that made \a layer, raw, as its history step has it (see instructionText() for people); empty where
     *  the history does not tell. */
    QString createdBy(LayerIndex layer) const;
};

/** Fills diff IDs from the config and chain IDs from these, and maps history steps to layers by passing over empty ones,
 *  all from the bottom up; says in warnings what disagrees. */
void completeLayers(Image &image);

/** The chain ID of a layer with \a diffId on top of \a parent (empty at the bottom). */
Digest chainId(const Digest &parent, const Digest &diffId);

}
