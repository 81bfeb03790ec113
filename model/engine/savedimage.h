// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "containerfacts.h"
#include "imagesource.h"

namespace stratoscope
{

/**
 * Has \a engine save the image \a name, described by \a facts, to an unnamed temporary file of at most \a mostBytes,
 * and opens it. The file vanishes with the last user of the source, even after a crash. An image that is still open
 * from the same engine is not saved again. Fails with ErrorKind::Limit if there is not enough space.
 */
Result<ImageSourcePtr> openSavedImage(
    const Engine &engine, const QString &name, const ImageFacts &facts, quint64 mostBytes, const Job &job);

}
