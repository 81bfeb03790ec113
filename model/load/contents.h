// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "loadedimage.h"

namespace stratoscope
{

/**
 * \a tree without content questions: they are answered by reading the files in doubt. What cannot be read counts as
 * different. Questions are answered side by side. Fails with ErrorKind::Cancelled only.
 */
Result<UnionTree> answeredTree(const UnionTree &tree, const std::vector<LoadedLayer> &layers, const Job &job);

}
