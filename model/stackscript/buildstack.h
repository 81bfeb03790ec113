// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "loadedimage.h"
#include "stackscript.h"

namespace stratoscope
{

/** A container that a script makes. */
struct StackContainer
{
    QString name;
    LoadedImagePtr image; ///< With its writable layer on top.
    std::size_t layers = 0; ///< Read-only ones below it: fewer than the image has, if it was committed to later.
};

/** What a script comes to. The files are in a temporary folder that goes with the last of the images. */
struct StackResult
{
    LoadedImagePtr image; ///< Without containers; null if there is no layer.
    std::vector<StackContainer> containers;
    std::vector<ScriptPlace> layerPlaces; ///< Of each layer of \c image: the instruction that made it.

    /** What to show: the last container, or else the image. */
    LoadedImagePtr shown() const { return containers.empty() ? image : containers.back().image; }
};

/** What a script comes to up to where something fails. */
struct StackBuild
{
    StackResult result;
    std::optional<ScriptProblem> problem;
};

/** Does what \a script says, instruction by instruction, until one fails. Runs nothing and reads nothing of this machine.
 *  Bounded by stacklimits.h. Blocks; not for the GUI thread. */
StackBuild buildStackPartly(const StackScript &script, const Job &job);

/** Does all that \a script says. Fails with the first problem that it has or that shows: ErrorKind::Usage, Limit,
 *  NotFound … with "line 3, column 5" as the entry, and if there is no layer. */
Result<StackResult> buildStack(const StackScript &script, const Job &job);

}
