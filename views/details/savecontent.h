// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "job.h"
#include "loadedimage.h"

namespace stratoscope
{

/**
 * Writes the content of the file that \a version stands for to \a path on this machine: all of it or nothing. A
 * symbolic link at \a path is not followed; ErrorKind::Usage. Fails with ErrorKind::Cancelled.
 */
Result<void> saveContent(const LoadedImage &loaded, VersionId version, const QString &path, const Job &job);

}
