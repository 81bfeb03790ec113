// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "builddifferences.h"

namespace stratoscope
{

/**
 * What made the digests of \a after differ from those of \a before, two builds of one source. Layers whose digests
 * differ are read whole, contents included. A layer that cannot be read has a problem; fails only with
 * ErrorKind::Cancelled. Blocks; do not call it on the GUI thread.
 */
Result<BuildDifferences> compareBuilds(const LoadedImagePtr &before, const LoadedImagePtr &after, const Job &job);

}
