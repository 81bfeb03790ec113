// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "uniontree.h"

namespace stratoscope
{

/** Which paths a search lists. What is unset lets all pass. */
struct SearchFilter
{
    enum class Kind { Any, Files, Directories, Links };

    Kind kind = Kind::Any; ///< Of the newest version.
    bool onlyDeleted = false; ///< Not to be seen in the container.
    LayerIndex layer; ///< Adds, changes or deletes the path; invalid: any.
    quint64 leastBytes = 0; ///< In the newest version.

    bool isEmpty() const { return *this == SearchFilter(); }
    bool passes(const UnionTree &tree, PathId path) const;
    bool operator==(const SearchFilter &) const = default;
};

}
