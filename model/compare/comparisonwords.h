// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "imagecomparison.h"

namespace stratoscope
{

/** Texts about a comparison for reports and the window: translated, one line each, without deceptive characters. */

/** "+12.3 MB", "−4 kB", "0 bytes". */
QString signedSize(qint64 bytes);
/** "1.2 GB → 1.4 GB, +200 MB": the visible sizes of both images. */
QString growthText(const ImageComparison &comparison);
/** "1.6 GB → 1.5 GB in all layers": including hidden files. */
QString layersText(const ImageComparison &comparison);
/** "12 added, 3 removed, 4 changed, 3 only in metadata, 2 only in time": counts of files. */
QString filesText(const DifferenceTotals &totals);
/** The place: its path, or for what other rows do not cover, "/usr, the rest". */
QString reasonPlace(const ImageComparison &comparison, const GrowthReason &reason);
/** The layer that added it, or had it: "layer 4: RUN pip install …". */
QString reasonLayer(const ImageComparison &comparison, const GrowthReason &reason);
/** "shared", "same content", "rebuilt", "removed", "added". */
QString pairKind(LayerPair::Kind kind);
/** The instruction of a pair; the second image's if both have one. */
QString pairInstruction(const ImageComparison &comparison, const LayerPair &pair);
/** "added", "removed", "changed", "type changed", "mode, owner": how a path changed; empty if it is just a parent. */
QString differenceText(const PathDifference &difference);
/** "PATH" for ENV, "443/tcp" for EXPOSE: what changed within a field. */
QString configSubject(const ConfigChange &change);

/** The paths that differ themselves. */
struct ShownDifferences
{
    std::vector<quint32> nodes; ///< In ImageComparison::tree: what changed in content, then what did in metadata; both
                                ///< by bytes changed, then by path.
    std::size_t onlyTime = 0; ///< How many more differ in nothing but their timestamps.
};
ShownDifferences shownDifferences(const ImageComparison &comparison);
/** The directories with the most bytes changed below them, at most \a most, sorted by that; for the root, only what is
 *  directly in it. */
std::vector<quint32> changedDirectories(const ImageComparison &comparison, std::size_t most);

}
