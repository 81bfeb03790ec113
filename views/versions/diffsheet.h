// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "contentcomparison.h"
#include "shownline.h"

#include <array>
#include <memory>

namespace stratoscope
{

enum class DiffSide { Before, After };

/** All that a view of two versions shows. Immutable and shared. */
struct DiffSheet
{
    ContentComparison comparison;
    std::array<std::vector<LayerIndex>, 2> origins; ///< By side and line: the layer a line comes from; may be empty.
    QString originProblem; ///< Why a side has no such layers.
    std::array<LoadedImagePtr, 2> images; ///< What these layers are of.

    ShownLine line(DiffSide side, quint32 number) const;
    /** The layer that a line comes from; invalid if nobody asked for it. */
    LayerIndex origin(DiffSide side, quint32 number) const;
    bool hasOrigins() const { return !origins[0].empty() || !origins[1].empty(); }
    /** Characters of the longest line, at least about. */
    int longestLine() const;
};

using DiffSheetPtr = std::shared_ptr<const DiffSheet>;

}
