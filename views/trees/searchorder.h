// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "job.h"
#include "searchmodel.h"

namespace stratoscope
{

/**
 * \a hits in the order of \a column: paths as in the trees; layers by the lowest that touches the path, then by the
 * next; sizes with those without one first. Equal ones stay in the order of \a hits. Fails with ErrorKind::Cancelled.
 */
Result<std::vector<PathId>> sortedHits(const UnionTree &tree, const std::vector<PathId> &hits,
    SearchModel::Column column, Qt::SortOrder order, const Job &job);

}
