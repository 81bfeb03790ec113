// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "imagecomparison.h"

namespace stratoscope
{

/** What reports and the window say of a comparison, translated, on one line each and without characters that disguise. */

/** "+12.3 MB", "−4 kB", "0 bytes". */
QString signedSize(qint64 bytes);
/** "1.2 GB → 1.4 GB, +200 MB": what is visible of both. */
QString growthText(const ImageComparison &comparison);
/** "1.6 GB → 1.5 GB in all layers": with what is hidden. */
QString layersText(const ImageComparison &comparison);
/** "12 added, 3 removed, 4 changed, 3 only in metadata, 2 only in time", of files. */
QString filesText(const DifferenceTotals &totals);
/** Where: the path, and for what is left beside other rows "/usr and below, the rest". */
QString reasonPlace(const ImageComparison &comparison, const GrowthReason &reason);
/** Which layer brought it, or had it: "layer 4: RUN pip install …". */
QString reasonLayer(const ImageComparison &comparison, const GrowthReason &reason);
/** "shared", "same content", "rebuilt", "removed", "added". */
QString pairKind(LayerPair::Kind kind);
/** The instruction of a pair, that of the second image where both have one. */
QString pairInstruction(const ImageComparison &comparison, const LayerPair &pair);
/** "added", "removed", "changed", "type changed", "mode, owner": what became of a path; empty for what is only above. */
QString differenceText(const PathDifference &difference);
/** "PATH" of ENV, "443/tcp" of EXPOSE: what changed, beside the name of its field. */
QString configSubject(const ConfigChange &change);

/** The paths of \a comparison that differ themselves, as numbers in its tree: by bytes changed and then by path. */
std::vector<quint32> differencesByBytes(const ImageComparison &comparison);
/** The directories with the most bytes changed below them, at most \a most, sorted by that; of the root only what is in
 *  it. */
std::vector<quint32> changedDirectories(const ImageComparison &comparison, std::size_t most);

}
