// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "extractplace.h"

#include <algorithm>

namespace stratoscope
{

ExtractPlaces::ExtractPlaces(const UnionTree &tree, const ExtractPlan &plan)
    : m_tree(tree)
    , m_tops(plan.tops)
{
}

bool ExtractPlaces::isTop(PathId path) const
{
    return std::binary_search(m_tops.begin(), m_tops.end(), path);
}

bool ExtractPlaces::isUsable(const QByteArray &name)
{
    return !name.isEmpty() && name != "." && name != ".." && !name.contains('/') && !name.contains('\0');
}

}
