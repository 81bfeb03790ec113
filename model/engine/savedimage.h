// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "containerfacts.h"
#include "imagesource.h"

namespace stratoscope
{

/**
 * Has \a engine save the image \a name, which is as \a facts say, into an unnamed temporary file of at most \a
 * mostBytes, and opens it. The file is gone when the last user of the source is, and after a crash, too. An image that
 * is still open from the same engine is not saved again. Fails with ErrorKind::Limit where there is no room.
 */
Result<ImageSourcePtr> saveImage(
    const Engine &engine, const QString &name, const ImageFacts &facts, quint64 mostBytes, const Job &job);

}
