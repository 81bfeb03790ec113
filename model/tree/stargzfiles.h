// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "uniontree.h"

namespace stratoscope
{

/** True for the files that eStargz adds to a layer for lazy pulling: its table of contents, and the mark where prefetching
 *  ends. Its snapshotter hides them; engines that pull whole layers unpack them like any other file. */
bool isOfStargz(const UnionTree &tree, PathId path, VersionId version);

}
