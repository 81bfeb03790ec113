// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "uniontree.h"

namespace stratoscope
{

/** The path of \a to that is called as \a path is in \a from: ids belong to one tree. Invalid where there is none. */
PathId samePath(PathId path, const UnionTree &from, const UnionTree &to);

}
