// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "job.h"
#include "uniontree.h"

#include <vector>

namespace stratoscope
{

/** What one layer answers when it is asked for a name. */
enum class LookupAnswer {
    Miss, ///< The layer says nothing of it: ask the one below.
    Hit, ///< Its file, link or device is what shows: stop.
    TakesPart, ///< Its directory merges with those of the layers below.
    Whiteout, ///< It deletes the name: stop.
    Covered, ///< It hides the name by what it has at a directory above it (LookupStep::cause): stop.
    NoDirectory, ///< No directory, under one of a layer above that therefore does not merge with it: stop.
    NotAsked, ///< A layer above stopped the search.
};

/** How a layer says that nothing below it shows. */
enum class LookupStop {
    None, ///< It does not: the layer below is asked.
    Here, ///< The name itself: a file or a whiteout.
    Opaque, ///< An opaque directory: the one asked for, or one above it.
    Whiteout, ///< A whiteout of a directory above.
    NoDirectory, ///< Something else is where a directory above would have to be.
    Moved, ///< A directory above that overlayfs renamed, whose content comes from elsewhere.
};

/** One layer that is asked. */
struct LookupStep
{
    LayerIndex layer;
    LookupAnswer answer = LookupAnswer::Miss;
    LookupStop stop = LookupStop::None;
    VersionId version; ///< What the layer has at the path; invalid: no entry of its own.
    PathId cause; ///< The directory above the path that stops the search; invalid: the path itself, or nothing.

    bool isAsked() const { return answer != LookupAnswer::NotAsked; }
    bool operator==(const LookupStep &) const = default;
};

/** How overlayfs finds a name: the layers are asked from the top down until one stops the search. */
struct PathLookup
{
    PathId path;
    LayerIndex height; ///< The first layer that is asked.
    std::vector<LookupStep> steps; ///< Topmost layer first, all down to layer 0.
    VersionId found; ///< Whose metadata (and, for files, content) show; invalid: the name is not there.

    const LookupStep *at(LayerIndex layer) const
    {
        return layer <= height && layer.value < steps.size() ? &steps[height.value - layer.value] : nullptr;
    }
    /** The number of layers that were asked. */
    std::size_t asked() const;
};

/**
 * Asks the layers \a height … 0 for \a path, by what each layer has; only what overlayfs renamed is told from
 * intervals. The result is UnionTree::visible(). Looks through the rows of layers for a directory: not for the GUI
 * thread.
 */
PathLookup lookUp(const UnionTree &tree, PathId path, LayerIndex height, const Job &job = Job());

}
