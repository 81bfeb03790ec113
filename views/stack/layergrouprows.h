// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "layerstackrow.h"

#include <vector>

namespace stratoscope
{

struct LayerGroup;

/** Puts a row above the layers of each of \a groups, which are bottom first, into \a rows, and marks the rows of the
 *  group: its layers and the steps between them, and of a base image those on top of it up to its CMD. */
void addGroupRows(std::vector<LayerStackRow> &rows, const std::vector<LayerGroup> &groups);

}
