// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "uniontree.h"

namespace stratoscope::fuzz
{

/** Aborts if what must hold for one layer's entries does not. */
void checkLayer(const LayerEntries &layer);
/** Aborts if the intervals, rows, sums or links of \a tree contradict each other. */
void checkTree(const UnionTree &tree);
/** The same with sums and listings as well: all that a report asks. */
void checkSums(const UnionTree &tree);

}
