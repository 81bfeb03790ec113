// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "generate.h"
#include "loadedimage.h"

#include <vector>

namespace stratoscope
{

/** Directories to mount as lower layers, and what the model reads from them. */
struct LowerStack
{
    std::vector<QByteArray> directories; ///< Topmost first, the order that overlayfs expects.
    LoadedImagePtr image;
};

/** Creates one to three random layers with random content in \a directory, meanwhile mounting on the directory
 *  \a target. Throws std::runtime_error. */
LowerStack randomLowerStack(imagebuilder::Generator &random, const QByteArray &directory, const QByteArray &target);

}
