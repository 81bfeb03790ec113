// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "built.h"
#include "tarentry.h"

#include <vector>

namespace stratoscope::imagebuilder
{

/** Writes \a files, the files of an image, to \a path: a zip if it ends in .zip, otherwise a tar. Layers are files like
 *  any other; only directories, files and symlinks are supported. */
Built<void> writeOuterArchive(const std::vector<TarEntry> &files, const QString &path);

}
