// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "imagespec.h"
#include "tarentry.h"

namespace stratoscope::imagebuilder
{

/** The files of a legacy docker save archive: a repeated layer is a symlink to the first one. */
std::vector<TarEntry> dockerArchiveFiles(const ImageSet &set);
/** The files of the first image in skopeo's dir format. */
std::vector<TarEntry> dockerDirFiles(const ImageSet &set);

}
