// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "sourcedraft.h"
#include "storageroot.h"

namespace stratoscope
{

/** Reads images and containers from a containers-storage graph root with the overlay driver into \a draft. Fails if the
 *  image database cannot be read, or with ErrorKind::Cancelled. */
Result<void> readContainersStorage(SourceDraft &draft, const StorageRoot &root, const Job &job);

}
