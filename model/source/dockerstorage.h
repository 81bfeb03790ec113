// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "sourcedraft.h"
#include "storageroot.h"

namespace stratoscope
{

/** Reads images and containers from Docker's data root, with layers in the folder \a driver, into \a draft. Fails if
 *  the image database cannot be read, or with ErrorKind::Cancelled. */
Result<void> readDockerStorage(SourceDraft &draft, const StorageRoot &root, const QString &driver, const Job &job);

}
