// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "fileview.h"
#include "imagespec.h"
#include "scratchmount.h"

#include <vector>

namespace stratoscope
{

/** A layer of a random stack, and what the kernel shows for it. */
struct OracleLayer
{
    imagebuilder::PackedLayer packed;
    FileView merged; ///< All layers up to this one, merged.
    quint64 bytes = 0; ///< In this layer's own files, each inode counted once.
    bool linksBelow = false; ///< A hard link points into a lower layer.
};

/** Creates a stack of two to seven random layers in \a directory, mounts it at every height and records what is
 *  visible. The same seed gives the same stack. Throws std::runtime_error. */
std::vector<OracleLayer> randomStack(quint64 seed, const QByteArray &directory);

/** An image of these layers. */
imagebuilder::ImageSet imageOfStack(const std::vector<OracleLayer> &stack);

}
