// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "findstorage.h"
#include "imagesource.h"

namespace stratoscope
{

/**
 * Opens an engine's storage on this host: its images and containers, those with a name first, then containers, then
 * the others. Errors as findStorage(), and NotAnImage where there is nothing in it. \a location is what the user gave.
 */
Result<ImageSourcePtr> openStorage(const StorageLocation &storage, const QString &location, const Job &job);

/** As openImageSource(), of a directory that has to be an engine's storage. */
Result<ImageSourcePtr> openStorageDirectory(const QString &path, const Job &job);

}
