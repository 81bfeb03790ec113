// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "package.h"
#include "typedindex.h"

#include <vector>

namespace stratoscope
{

/** How a package came to be where it is. */
enum class PackageChange {
    Added,
    Upgraded, ///< In place of an older version,
    Downgraded, ///< or of a newer one, or of one for another architecture.
};

/** For machines: "added". */
const char *packageChangeName(PackageChange change);

/** One version of a package, and the layers [layer, until) whose databases have it: like Version, of packages. */
struct InstalledPackage
{
    Package package; ///< Its files are in \c files.
    LayerIndex layer; ///< The layer that brought it.
    LayerIndex until; ///< The first layer that has it no more; NeverHidden if none does.
    PathId database; ///< The file that tells of it, in its newest version.
    PackageChange change = PackageChange::Added;
    QString before; ///< The version in whose place it came; empty for Added.
    bool isReplaced = false; ///< At \c until another version takes its place; false: it is removed.
    std::vector<PathId> files; ///< What it owns of what there is, just below \c until; sorted, no directories.
    quint64 fileBytes = 0; ///< Of those files.

    bool visibleAt(LayerIndex upTo) const { return layer <= upTo && upTo < until; }
    bool isHidden() const { return until != NeverHidden; }
    /** Bytes: what the database says, else those of its files. */
    quint64 bytes() const { return package.installedBytes.value_or(fileBytes); }
};

/**
 * Joins what versions of databases say: \a spans has one for each package of each version of a database, with the
 * layers in which that version is visible. The result has one for each version of a package, as long as it is there
 * without a break, says what each came in place of, and is sorted by ecosystem, name and layer.
 */
std::vector<InstalledPackage> packageTimeline(std::vector<InstalledPackage> spans);

}
