// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "sourcedraft.h"
#include "storageroot.h"

namespace stratoscope
{

/** Reads the images and containers of a graph root of containers-storage, with the driver overlay, into \a draft. Fails
 *  where the image database cannot be read, or with ErrorKind::Cancelled. */
Result<void> readContainersStorage(SourceDraft &draft, const StorageRoot &root, const Job &job);

}
