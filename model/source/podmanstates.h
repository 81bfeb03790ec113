// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "container.h"
#include "job.h"
#include "storageroot.h"

#include <QHash>

namespace stratoscope
{

/** The states of podman's containers, by their IDs, as its database in the graph root \a root has them: SQLite since
 *  podman 4.8, or BoltDB. A database that is not there tells nothing; one that cannot be read becomes a warning. Fails
 *  with ErrorKind::Cancelled only. */
Result<QHash<QString, ContainerState>> podmanStates(const StorageRoot &root, QStringList &warnings, const Job &job);

}
