// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "findstorage.h"
#include "imagesource.h"

namespace stratoscope
{

/**
 * Opens an engine's storage on this host: named images first, then containers, then all other images. Errors like
 * findStorage(), and NotAnImage if it is empty. \a location is what the user gave.
 */
Result<ImageSourcePtr> openStorage(const StorageLocation &storage, const QString &location, const Job &job);

/** Like openImageSource(), for a directory that must be an engine's storage. */
Result<ImageSourcePtr> openStorageDirectory(const QString &path, const Job &job);

}
