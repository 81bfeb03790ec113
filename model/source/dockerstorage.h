// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "sourcedraft.h"
#include "storageroot.h"

namespace stratoscope
{

/** Reads the images and containers of Docker's data root, whose layers are in the folder \a driver, into \a draft. Fails
 *  where the image database cannot be read, or with ErrorKind::Cancelled. */
Result<void> readDockerStorage(SourceDraft &draft, const StorageRoot &root, const QString &driver, const Job &job);

}
