// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "layerforest.h"
#include "libraryimage.h"

#include <memory>
#include <set>

namespace stratoscope
{

/** What deleting images would free. */
struct FreedBytes
{
    quint64 bytes = 0;
    bool isAll = true; ///< False: the size of something that would be freed is not known, and not in \c bytes.

    bool operator==(const FreedBytes &) const = default;
};

/**
 * All images that are known, and what they share. Immutable; all questions are answered in memory.
 *
 * What deleting frees depends on the place: an engine's store keeps a layer as long as any other image of that store
 * has it; a layout in a directory keeps a blob likewise; an archive is one file, which is deleted with all that is in
 * it.
 */
class ImageLibrary
{
public:
    ImageLibrary() = default;
    explicit ImageLibrary(std::vector<LibraryImage> images);

    const std::vector<LibraryImage> &images() const { return m_images; }
    /** The layers of all images, wherever they are. */
    const LayerForest &forest() const { return m_forest; }
    /** The bytes of a run of forest() in the place of the first of its images that tells; unset if none does. */
    std::optional<quint64> runBytes(std::size_t run) const;
    /** The runs in which a layer of \a run lies on other layers: the same bytes, but engines keep them twice. */
    std::vector<std::size_t> twins(std::size_t run) const;

    /** What deleting \a images together would free on this machine; those that containers use stay. */
    FreedBytes freedBy(const std::set<std::size_t> &images) const;
    /** The bytes of \a image that other images of its store have too; for files, other files; unset if not known. */
    std::optional<quint64> sharedBytes(std::size_t image) const;
    /** The other images with at least one of its layers, by chain ID. */
    std::vector<std::size_t> sharers(std::size_t image) const;
    /** The names of bases, each with the images built on it, the most used first. */
    std::vector<std::pair<QString, std::vector<std::size_t>>> bases() const;

private:
    struct Store
    {
        std::vector<std::size_t> images;
        LayerForest forest; ///< Of these.
        std::vector<std::optional<quint64>> sizes; ///< Of its runs.
    };

    void addBases();
    void addStores();
    std::size_t storeOf(std::size_t image) const { return m_storeOf[image]; }
    FreedBytes freedInStore(const Store &store, const std::set<std::size_t> &images) const;
    FreedBytes freedInDirectory(const std::vector<std::size_t> &there, const std::set<std::size_t> &images) const;

    std::vector<LibraryImage> m_images;
    LayerForest m_forest;
    std::vector<Store> m_stores; ///< What shares layers.
    std::vector<std::size_t> m_storeOf; ///< By image.
    QHash<Digest, std::vector<std::size_t>> m_runsOf; ///< By diff ID.
};

using ImageLibraryPtr = std::shared_ptr<const ImageLibrary>;

}
