// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "imagecomparison.h"

namespace stratoscope
{

/**
 * Compares \a after with \a before. Reads files of equal size with unknown content; unreadable ones count as changed.
 * The sums are exact: totals().net() is the difference of the visible sizes. Fails only with ErrorKind::Cancelled.
 * Blocks; do not call it on the GUI thread.
 */
Result<ImageComparisonPtr> compareImages(const LoadedImagePtr &before, const LoadedImagePtr &after, const Job &job);

}
