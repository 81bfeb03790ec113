// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "uniontree.h"

namespace stratoscope
{

/** The path in \a to with the same name as \a path in \a from: IDs belong to one tree. Invalid if there is none. */
PathId samePath(PathId path, const UnionTree &from, const UnionTree &to);

}
