// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "containerslayers.h"

namespace stratoscope
{

/** Reads overlay-images into \a draft; \a ids receives each image's ID in the storage, which need not be its digest.
 *  Fails if the database cannot be read, or with ErrorKind::Cancelled. */
Result<void> readContainersImages(
    SourceDraft &draft, ContainersLayers &layers, QHash<QString, std::size_t> &ids, const Job &job);

}
