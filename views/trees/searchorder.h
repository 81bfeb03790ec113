// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "job.h"
#include "searchmodel.h"

namespace stratoscope
{

/**
 * \a hits in the order of \a column: paths as the trees have them, layers by the lowest that touches the path and then
 * by the next, sizes with what has none first. What is equal stays in the order of \a hits. Fails with
 * ErrorKind::Cancelled.
 */
Result<std::vector<PathId>> sortedHits(const UnionTree &tree, const std::vector<PathId> &hits,
    SearchModel::Column column, Qt::SortOrder order, const Job &job);

}
