// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "job.h"
#include "uniontree.h"

#include <vector>

namespace stratoscope
{

/** What laying a layer on top of the stack does to one path of the unified file system. */
struct BuildEvent
{
    PathId path;
    VersionId appears; ///< Shows from now on; invalid: the path is gone.
    VersionId goes; ///< Showed until now; invalid: the path is new.

    bool operator==(const BuildEvent &) const = default;
};

/** Laying one layer on top of the stack. */
struct BuildStep
{
    LayerIndex layer;
    std::vector<BuildEvent> events; ///< A choice, in the order of path IDs.
    // All files of the step, whether chosen or not; directories do not count.
    std::size_t added = 0;
    std::size_t changed = 0;
    std::size_t removed = 0;
    std::size_t files = 0; ///< In the unified file system afterwards.

    std::size_t touched() const { return added + changed + removed; }
    bool operator==(const BuildStep &) const = default;
};

/**
 * How the stack is built, a step for each layer, bottom first. Of each step, up to \a most files are chosen: some that
 * it removes and changes, and the largest that it adds; and whatever it does to what is chosen of other steps, so that
 * each path has a whole story. With \a most of 0, all events are there, those of directories too. A pure function, for
 * any thread.
 */
std::vector<BuildStep> buildSteps(const UnionTree &tree, std::size_t most, const Job &job = Job());

}
