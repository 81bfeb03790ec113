// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "loadedimage.h"

namespace stratoscope
{

/**
 * Answers the content questions of \a tree by reading the files in doubt: true where both contents are equal. What
 * cannot be read counts as different. Questions are answered side by side. Fails with ErrorKind::Cancelled only.
 */
Result<std::vector<bool>> answerQuestions(
    const UnionTree &tree, const std::vector<LoadedLayer> &layers, const Job &job);

}
