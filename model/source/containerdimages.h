// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "containerdsnapshots.h"
#include "sourcedraft.h"

namespace stratoscope
{

/**
 * Reads what \a images name into \a draft, whose files are containerd's content store. A layer whose blob was discarded
 * is its snapshot. Fails with ErrorKind::Cancelled only.
 */
Result<void> readContainerdImages(SourceDraft &draft, const std::vector<ContainerdImage> &images,
    const ContainerdSnapshots &snapshots, const Job &job);

}
