// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "uniontree.h"

namespace stratoscope
{

/** What one layer does to a path. */
struct PathTouch
{
    LayerIndex layer;
    Change change = Change::Added;
    ChangedFields fields;

    bool operator==(const PathTouch &) const = default;
};

/** The layers that add, change, delete or hide (by changing a parent) \a path, bottom first. */
std::vector<PathTouch> pathTouches(const UnionTree &tree, PathId path);

}
