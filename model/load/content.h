// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "job.h"
#include "loadedimage.h"

namespace stratoscope
{

/** Opens the file of \a version in its own \a layer, which is not kept as a tar. */
Result<ByteSourcePtr> openUnpacked(const UnionTree &tree, const LoadedLayer &layer, VersionId version);

/**
 * The content of the regular file that \a version stands for, of whichever layer holds it, to be read at any offset: of
 * a compressed layer, too, without unpacking it from its start, where there are checkpoints. Reading fails with
 * ErrorKind::Cancelled once \a job is cancelled. ErrorKind::Usage for anything but a regular file and for a sparse one,
 * whose content is not one run in the layer.
 */
Result<ByteSourcePtr> openContent(const LoadedImage &image, VersionId version, const Job &job);

}
