// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "built.h"
#include "tarentry.h"

#include <vector>

namespace stratoscope::imagebuilder
{

/** Writes \a files, the files of an image, to \a path: as a zip if it is called so, else as a tar. The layers in it are
 *  files like any other; only directories, files and symlinks can be written. */
Built<void> writeOuterArchive(const std::vector<TarEntry> &files, const QString &path);

}
