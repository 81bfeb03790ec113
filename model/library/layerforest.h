// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "digest.h"

#include <vector>

namespace stratoscope
{

/** Layers that lie on one another and that the very same images have: a block of the graph. */
struct LayerRun
{
    static constexpr std::size_t None = std::size_t(-1);

    std::size_t parent = None; ///< The run below.
    std::size_t first = 0; ///< The lowest layer's number in each of its images …
    std::size_t count = 0; ///< … and so many from there.
    std::vector<std::size_t> images; ///< Those that have it, in ascending order.
};

/**
 * The layers of many images as trees: images with the same lowest layers share them, by chain ID. Each image is a path
 * from the bottom up; what always occurs together is one run.
 */
class LayerForest
{
public:
    LayerForest() = default;
    /** \a chains are the chain IDs of each image's layers, bottom first; may be empty. */
    explicit LayerForest(const std::vector<std::vector<Digest>> &chains);

    /** Each after the one below it. */
    const std::vector<LayerRun> &runs() const { return m_runs; }
    /** The runs of image number \a image, bottom first. */
    const std::vector<std::size_t> &path(std::size_t image) const { return m_paths.at(image); }

private:
    std::vector<LayerRun> m_runs;
    std::vector<std::vector<std::size_t>> m_paths;
};

}
