// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "imagecomparison.h"

namespace stratoscope
{

/**
 * Holds \a after against \a before. Files of one size whose content is not known are read; one that cannot be counts
 * as changed. The sums are exact: totals().net() is the difference of what is visible of both. Fails with
 * ErrorKind::Cancelled only. Blocks; call it off the GUI thread.
 */
Result<ImageComparisonPtr> compareImages(const LoadedImagePtr &before, const LoadedImagePtr &after, const Job &job);

}
