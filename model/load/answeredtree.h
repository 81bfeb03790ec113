// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "loadedimage.h"

namespace stratoscope
{

/**
 * \a tree with its content questions answered by reading the files in doubt, in parallel. Unreadable files count as
 * different. Fails only with ErrorKind::Cancelled.
 */
Result<UnionTree> answeredTree(UnionTree tree, const std::vector<LoadedLayer> &layers, const Job &job);

}
