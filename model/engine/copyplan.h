// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "containerdiff.h"

#include <vector>

namespace stratoscope
{

/** A path to copy out of a container. */
struct CopyTask
{
    QByteArray path;
    bool isWhole = false; ///< With everything below it; otherwise, only the directory itself.
};

/** What to copy to get everything in a diff. */
struct CopyPlan
{
    std::vector<CopyTask> copies;
    std::vector<QByteArray> deleted;
};

/** Copies a new directory with everything in it, an existing one by itself. Mounts at \a mounts are not part of the
 *  container: no directory above them is copied as a whole. */
CopyPlan planCopies(const ContainerDiff &diff, const QByteArrayList &mounts);

}
