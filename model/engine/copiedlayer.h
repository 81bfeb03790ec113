// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "containerdiff.h"
#include "containerfacts.h"
#include "layerarchive.h"

#include <QStringList>

namespace stratoscope
{

/** A container's writable layer, put together from what its engine says and gives. */
struct CopiedLayer
{
    HeldFile tar;
    QStringList warnings; ///< What could not be told or had, for people.
};

/**
 * Puts the writable layer of a container together from its \a diff and from the files that it names. Docker copies them
 * one by one; podman, whose "cp" follows symlinks, and any engine where there are many, writes all that the container
 * sees, and what is not in the diff is passed over as it comes. Names that lead outside are refused. Hard links of
 * files that were copied one by one cannot be told from files. Does not change or pause the container.
 */
Result<CopiedLayer> copyLayer(
    const Engine &engine, const ContainerFacts &container, const ContainerDiff &diff, const Job &job);

}
