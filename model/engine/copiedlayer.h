// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "containerdiff.h"
#include "containerfacts.h"
#include "layerarchive.h"

#include <QStringList>

namespace stratoscope
{

/** A container's writable layer, assembled from its engine's output. */
struct CopiedLayer
{
    HeldFile tar;
    QStringList warnings; ///< What could not be determined or copied, for people.
};

/**
 * Assembles the writable layer of a container from its \a diff and the files listed there. Docker copies them one by
 * one; podman, whose "cp" follows symlinks, and any engine with many files, exports the container's whole file system,
 * and everything not in the diff is skipped. Rejects names that lead outside. Hard links among files copied one by one
 * become separate files. Does not change or pause the container.
 */
Result<CopiedLayer> copyLayer(
    const Engine &engine, const ContainerFacts &container, const ContainerDiff &diff, const Job &job);

}
