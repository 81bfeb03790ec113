// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "fileview.h"
#include "imagespec.h"
#include "scratchmount.h"

#include <vector>

namespace stratoscope
{

/** A layer of a random stack, and what the kernel shows of it. */
struct OracleLayer
{
    imagebuilder::PackedLayer packed;
    FileView merged; ///< With all layers up to this one.
    quint64 bytes = 0; ///< Of this layer's own files, an inode counted once.
    bool linksBelow = false; ///< A hard link leads into a lower layer.
};

/** Makes a stack of two to seven random layers in \a directory, mounts it at every height and looks at it. The same
 *  seed gives the same stack. Throws std::runtime_error. */
std::vector<OracleLayer> randomStack(quint64 seed, const QByteArray &directory);

}
