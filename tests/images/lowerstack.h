// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "generate.h"
#include "loadedimage.h"

#include <vector>

namespace stratoscope
{

/** Directories to be mounted as lower layers, and what the model reads from them. */
struct LowerStack
{
    std::vector<QByteArray> directories; ///< Topmost first, as overlayfs takes them.
    LoadedImagePtr image;
};

/** Makes one to three random layers with random content in \a directory; \a target is a directory to mount on meanwhile.
 *  Throws std::runtime_error. */
LowerStack randomLowerStack(imagebuilder::Generator &random, const QByteArray &directory, const QByteArray &target);

}
