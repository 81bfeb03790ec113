// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "artifactdocuments.h"
#include "contentheads.h"
#include "imagesource.h"
#include "layercontents.h"
#include "layerstats.h"
#include "layerwalk.h"
#include "treesums.h"
#include "uniontree.h"

#include <memory>
#include <mutex>

namespace stratoscope
{

/** A layer's blob. */
struct StoredBlob
{
    ByteSourcePtr bytes; ///< May be null.
    Compression compression = Compression::None;
};

/** The result of reading one layer. */
struct LoadedLayer
{
    ByteSourcePtr blob; ///< Null for an absent layer and for one that is not a tar.
    StoredBlob stored; ///< What the source has for the layer, if \c blob is a tar that was made of an unpacked one.
    LayerContentsPtr contents; ///< Opens files, if there is no blob or it is not to be read for that; else null.
    std::shared_ptr<const ContentHeads> heads; ///< The beginnings of some files; null if there are none.
    CheckpointsPtr checkpoints; ///< Where reading its stream can resume; null if there are none.
    Compression compression = Compression::None;
    quint64 streamBytes = 0; ///< Uncompressed tar, bytes.
    Verdict blobVerdict = Verdict::Unchecked;
    Verdict diffIdVerdict = Verdict::Unchecked;
    std::optional<Error> damage; ///< Why it could not be read completely, or how it contradicts its digest.
    Digest foundDiffId; ///< As computed; empty if it was not yet.
    Digest knownDiffId; ///< For a layer from the cache: the verified diff ID of its blob.
    bool checkLater = false; ///< The digests are yet to be compared: completeImage().
    bool isCut = false; ///< It was not read to its end, or not at all.
    bool isPartial = false; ///< Read by the table of contents that its blob has: of that, nothing else was transferred,
                            ///< and so its digests are unchecked.
    bool sealed = false; ///< No file system that can be looked into (Layer::content); its blob is all there is.
    bool writable = false; ///< The container's layer, on top.
    QString hostPath; ///< The host directory or layer tar that it was read from, or that an engine has unpacked it to;
                      ///< empty for a blob of the source.

    bool isDamaged() const { return damage.has_value(); }
    /** The layer as the source has it. */
    StoredBlob asStored() const { return stored.bytes ? stored : StoredBlob {blob, compression}; }
};

/**
 * A finished load: one image with the trees of all its layers. Immutable and shared. With an upper directory, the
 * writable layer is one more layer at the end of \c layers and of the tree, while image.layers has the read-only ones.
 */
struct LoadedImage
{
    ImageSourcePtr source;
    std::size_t imageNumber = 0; ///< In source->images.
    std::vector<LoadedLayer> layers; ///< Bottom first; as many as in the tree.
    UnionTree tree;
    ImageStats stats;
    QStringList warnings; ///< From the source, the image and the layers, for people.
    QStringList foldedWarnings; ///< The same, with what several layers share in one line.
    std::vector<ArtifactDocument> documents; ///< If this is no container image: what can be read of it.

    const Image &image() const { return source->images[imageNumber]; }
    LayerIndex top() const { return tree.top(); }
    bool isWritable(LayerIndex layer) const { return layers[layer.value].writable; }
    bool isDamaged() const;
    /** True if there is a layer that nobody here can look into. */
    bool hasSealedLayers() const;
    /** False as long as completeImage() has work left. */
    bool isComplete() const;
    /** The instruction that created \a layer; empty for the writable layer and if unknown. */
    QString createdBy(LayerIndex layer) const { return isWritable(layer) ? QString() : image().createdBy(layer); }

    /** Sums over the tree, computed on first use; that takes a while, so do it off the GUI thread. They cost nothing if
     *  no window needs them. Thread-safe. */
    const TreeSums &sums() const;

private:
    struct LazySums
    {
        std::once_flag once;
        std::optional<TreeSums> sums;
    };

    /** Shared by copies, which may know more about changes but have the same paths and versions. */
    std::shared_ptr<LazySums> m_sums = std::make_shared<LazySums>();
};

using LoadedImagePtr = std::shared_ptr<const LoadedImage>;

}
