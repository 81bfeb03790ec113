// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "error.h"
#include "layerrange.h"

#include <QString>

#include <vector>

namespace stratoscope
{

/** How the layers of an image become those of the one that is saved: one for each range, bottom first, without gaps. */
struct SavePlan
{
    std::vector<LayerRange> ranges;

    /** Each of \a layers as it is. */
    static SavePlan unchanged(std::size_t layers);
    /** Of \a layers, those of each of \a merged become one. Ranges that meet are still two. Fails with ErrorKind::Usage
     *  where two have a layer in common, or one reaches beyond the top. */
    static Result<SavePlan> merging(std::size_t layers, std::vector<LayerRange> merged);

    bool isUnchanged() const;
    bool operator==(const SavePlan &) const = default;
};

/** The ranges that \a text means for an image of \a layers: "all", "3..7", "3-7", "4", or several with commas between
 *  them. Fails with ErrorKind::Usage. */
Result<std::vector<LayerRange>> parseLayerRanges(const QString &text, std::size_t layers);
/** "3..7", or "3" for one layer. */
QString rangeText(LayerRange range);

}
