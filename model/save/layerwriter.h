// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "bytesink.h"
#include "job.h"
#include "layerrange.h"
#include "loadedimage.h"

namespace stratoscope
{

/**
 * Writes the tar stream of the layers of \a range, merged into one, to \a out. A range of one layer with a tar yields
 * that tar, byte for byte; otherwise directories and markers come first, then the files of each source layer in stream
 * order, so that each is walked only once, then everything else. The same image yields the same bytes. Also checks
 * digests that were not checked yet. Fails with ErrorKind::Cancelled, or with an error from reading a layer or from
 * \a out; the output is useless then.
 */
Result<void> writeLayerStream(const LoadedImage &image, LayerRange range, ByteSink &out, const Job &job);

}
