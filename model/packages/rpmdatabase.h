// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "job.h"
#include "package.h"

#include <vector>

namespace stratoscope
{

/** The packages in rpm's \a database rpmdb.sqlite, Packages.db or Packages, in memory; it is never written to. Fails with ErrorKind::Damaged,
 *  ErrorKind::Limit where it keeps SQLite busy for too long, and ErrorKind::Cancelled. */
Result<std::vector<Package>> rpmPackages(const QByteArray &database, const Job &job);

}
