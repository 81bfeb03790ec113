// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "findstorage.h"
#include "sourcedraft.h"
#include "storageroot.h"

namespace stratoscope
{

/** Reads images and containers of all namespaces from containerd's \a root into \a draft, whose files are the content
 *  store. Fails if the metadata database cannot be read, or with ErrorKind::Cancelled. */
Result<void> readContainerdStorage(
    SourceDraft &draft, const StorageRoot &root, const StorageLocation &storage, const Job &job);

}
