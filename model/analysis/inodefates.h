// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "uniontree.h"

#include <functional>

namespace stratoscope
{

/** What became of the bytes of one file: they are wasted only when all its names are hidden. */
struct InodeFate
{
    LayerIndex layer; ///< Whose tar carries the bytes.
    LayerIndex hiddenBy; ///< The layer that hides the last name; NeverHidden while one is visible at the top.
    VersionId name; ///< The name that stands for it: the one with the smallest version id.
    quint64 size = 0; ///< Bytes, more than 0.
};

/** Calls \a visit once for every non-empty file of every layer. */
void forEachInode(const UnionTree &tree, const std::function<void(const InodeFate &)> &visit);

}
