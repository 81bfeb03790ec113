// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

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

/** What reading one layer came to. */
struct LoadedLayer
{
    ByteSourcePtr blob; ///< Null for an absent layer and for one that is no tar.
    LayerContentsPtr contents; ///< Where there is no blob: how files are opened; null for an absent layer.
    CheckpointsPtr checkpoints; ///< From which its stream can be read on; null where there are none.
    Compression compression = Compression::None;
    quint64 streamBytes = 0; ///< Uncompressed tar, bytes.
    Verdict blobVerdict = Verdict::Unchecked;
    Verdict diffIdVerdict = Verdict::Unchecked;
    std::optional<Error> damage; ///< Why it could not be read to its end, or what contradicts its digest.
    Digest knownDiffId; ///< Of a layer from the cache: what its blob was once found to unpack to.
    bool checkLater = false; ///< The digests have still to be compared: completeImage().
    bool writable = false; ///< The container's layer, on top.
    QString hostPath; ///< The directory or layer tar on the host that it was read from; empty for a blob of the source.

    bool isDamaged() const { return damage.has_value(); }
};

/**
 * A finished load: one image with the trees of all its layers. Immutable and shared. With an upper directory, the
 * writable layer is one more layer at the end of \c layers and of the tree, while image.layers has the read-only ones.
 */
struct LoadedImage
{
    ImageSourcePtr source;
    std::size_t imageNumber = 0; ///< In source->images.
    std::vector<LoadedLayer> layers; ///< Bottom first; as many as the tree has.
    UnionTree tree;
    ImageStats stats;
    QStringList warnings; ///< Of the source, the image and the layers, for people.

    const Image &image() const { return source->images[imageNumber]; }
    LayerIndex top() const { return tree.top(); }
    bool isWritable(LayerIndex layer) const { return layers[layer.value].writable; }
    bool isDamaged() const;
    /** False while there is more to find out: completeImage(). */
    bool isComplete() const;
    /** The instruction that made \a layer; for the writable layer and where nothing is known, empty. */
    QString createdBy(LayerIndex layer) const { return isWritable(layer) ? QString() : image().createdBy(layer); }

    /** Sums over the tree. Made when they are first asked for, which takes a while and so is done off the GUI thread; who
     *  shows no window never pays for them. Safe to be called from several threads. */
    const TreeSums &sums() const;

private:
    struct LazySums
    {
        std::once_flag once;
        std::optional<TreeSums> sums;
    };

    /** Shared by copies, which may know more of the changes, but have the same paths and versions. */
    std::shared_ptr<LazySums> m_sums = std::make_shared<LazySums>();
};

using LoadedImagePtr = std::shared_ptr<const LoadedImage>;

}
