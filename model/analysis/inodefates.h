// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "uniontree.h"

#include <functional>

namespace stratoscope
{

/** What happened to the bytes of one file: they are wasted only once all its names are hidden. */
struct InodeFate
{
    LayerIndex layer; ///< The layer whose tar has the bytes.
    LayerIndex hiddenBy; ///< The layer that hides the last name; NeverHidden if one is visible at the top.
    VersionId name; ///< The name that represents it: the one with the smallest version ID.
    quint64 size = 0; ///< Bytes, greater than 0.
};

/** Calls \a visit once for every non-empty file of every layer. */
void forEachInode(const UnionTree &tree, const std::function<void(const InodeFate &)> &visit);

}
