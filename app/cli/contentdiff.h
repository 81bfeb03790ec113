// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "commandline.h"
#include "loadedimage.h"

namespace stratoscope
{

/**
 * Prints how the file DiffWishes::content differs between \a before and \a after, as unified diff; each is looked at
 * through all its layers, or those up to one of DiffWishes::layers. Returns what exitcode.h says.
 */
int printContentDiff(const Request &request, const LoadedImagePtr &before, const LoadedImagePtr &after);

}
