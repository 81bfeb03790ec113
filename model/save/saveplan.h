// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "error.h"
#include "layerrange.h"

#include <QString>

#include <vector>

namespace stratoscope
{

/** How an image's layers become those of the saved image: one per range, bottom first, without gaps. */
struct SavePlan
{
    std::vector<LayerRange> ranges;

    /** Keeps each of \a layers as it is. */
    static SavePlan unchanged(std::size_t layers);
    /** Merges each range in \a merged among \a layers. Adjacent ranges stay separate. Fails with ErrorKind::Usage
     *  if two ranges overlap, or one extends past the top. */
    static Result<SavePlan> merging(std::size_t layers, std::vector<LayerRange> merged);

    bool isUnchanged() const;
    bool operator==(const SavePlan &) const = default;
};

/** Parses ranges for an image with \a layers: "all", "3..7", "3-7", "4", or several separated by commas. Fails with
 *  ErrorKind::Usage. */
Result<std::vector<LayerRange>> parseLayerRanges(const QString &text, std::size_t layers);
/** "3..7", or "3" for one layer. */
QString rangeText(LayerRange range);

}
