// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "buildsteps.h"

namespace stratoscope
{

/** One line of the unified file system while a layer is laid. */
struct BuildLine
{
    enum class Motion {
        Stays,
        Appears, ///< Comes from the layer that is laid.
        Changes, ///< Likewise, and covers what was there.
        Goes, ///< Is struck out, and not in the next scene.
    };

    PathId path;
    Motion motion = Motion::Stays;
    VersionId version; ///< What shows in the end; of what goes, what showed before.
    VersionId before; ///< What is covered; invalid if nothing.

    bool operator==(const BuildLine &) const = default;
};

/** What is on the stage while one layer is laid. */
struct BuildScene
{
    LayerIndex layer;
    std::vector<BuildLine> lines; ///< In the order of the bytes of their paths.
    std::size_t more = 0; ///< Files in the unified file system that are not among them, in the end.
    std::size_t moreTouched = 0; ///< Files that the layer adds, changes or removes and that are not among them.

    bool operator==(const BuildScene &) const = default;
};

/**
 * The scenes of \a steps, each with at most \a most lines: those that move in it, then those that will again, then
 * those that moved last. What has to make room is counted. Scenes follow from each other: what a line shows in one is
 * where the next one begins.
 */
std::vector<BuildScene> buildScenes(const UnionTree &tree, const std::vector<BuildStep> &steps, std::size_t most);

}
