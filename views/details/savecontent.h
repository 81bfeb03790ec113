// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "job.h"
#include "loadedimage.h"

namespace stratoscope
{

/**
 * Writes the content of the file \a version to \a path on the host, all of it or nothing. Does not follow a symbolic
 * link at \a path, and fails with ErrorKind::Usage instead. Also fails with ErrorKind::Cancelled.
 */
Result<void> saveContent(const LoadedImage &loaded, VersionId version, const QString &path, const Job &job);

}
