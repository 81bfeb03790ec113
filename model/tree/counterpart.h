// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "uniontree.h"

namespace stratoscope
{

/** The path of \a to that has the name that \a path has in \a from, for ids belong to one tree; invalid if there is none. */
PathId counterpartOf(PathId path, const UnionTree &from, const UnionTree &to);

}
