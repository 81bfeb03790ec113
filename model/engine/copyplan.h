// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "containerdiff.h"

#include <vector>

namespace stratoscope
{

/** One path to be copied out of a container. */
struct CopyTask
{
    QByteArray path;
    bool isWhole = false; ///< With all that is below it; else, of a directory, only itself.
};

/** What has to be copied to have all that a diff names. */
struct CopyPlan
{
    std::vector<CopyTask> copies;
    std::vector<QByteArray> deleted;
};

/** A directory that is new is copied with all that is in it, one that was there before alone. What is mounted at one of
 *  \a mounts is no part of the container: nothing above it is copied as a whole. */
CopyPlan planCopies(const ContainerDiff &diff, const QByteArrayList &mounts);

}
