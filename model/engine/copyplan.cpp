// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "copyplan.h"

#include <algorithm>

namespace stratoscope
{

namespace
{

bool isAtOrBelow(const QByteArray &path, const QByteArray &folder)
{
    return path == folder || path.startsWith(folder + '/');
}

bool hasMount(const QByteArray &path, const QByteArrayList &mounts)
{
    return std::any_of(mounts.begin(), mounts.end(), [&](const QByteArray &mount) { return isAtOrBelow(mount, path); });
}

bool hasBelow(const std::set<QByteArray> &paths, const QByteArray &folder)
{
    const auto next = paths.lower_bound(folder + '/');
    return next != paths.end() && next->startsWith(folder + '/');
}

/** True if a parent directory of \a path is in \a folders. */
bool isBelowOneOf(const std::set<QByteArray> &folders, const QByteArray &path)
{
    for (qsizetype slash = path.lastIndexOf('/'); slash > 0; slash = path.lastIndexOf('/', slash - 1)) {
        if (folders.count(path.left(slash)) > 0)
            return true;
    }
    return false;
}

}

CopyPlan planCopies(const ContainerDiff &diff, const QByteArrayList &mounts)
{
    CopyPlan plan;
    std::set<QByteArray> whole;
    for (const QByteArray &path : diff.present) {
        if (isBelowOneOf(whole, path))
            continue;
        // A path without children is a file, or a directory that is empty as far as the container's changes go.
        const bool isWhole = diff.added.count(path) > 0 && hasBelow(diff.present, path) && !hasMount(path, mounts);
        if (isWhole)
            whole.insert(path);
        plan.copies.push_back({path, isWhole});
    }
    plan.deleted.assign(diff.deleted.begin(), diff.deleted.end());
    return plan;
}

}
