// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "imagespec.h"
#include "tarentry.h"

namespace stratoscope::imagebuilder
{

/** The files of a legacy docker save: a layer that appears again is a symlink to the first. */
std::vector<TarEntry> dockerArchiveFiles(const ImageSet &set);
/** The files of skopeo's dir form, of the first image. */
std::vector<TarEntry> dockerDirFiles(const ImageSet &set);

}
