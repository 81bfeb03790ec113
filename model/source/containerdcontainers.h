// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "containerdsnapshots.h"
#include "sourcedraft.h"

namespace stratoscope
{

/** Reads containers into \a draft, which already has the images; those of Docker by their names and states if \a docker
 *  is its data root, or else by their IDs. Fails with ErrorKind::Cancelled only. */
Result<void> readContainerdContainers(SourceDraft &draft, const ContainerdRecords &records,
    const ContainerdSnapshots &snapshots, const QString &docker, const Job &job);

}
