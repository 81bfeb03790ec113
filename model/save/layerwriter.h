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
 * Writes the tar stream of the layers of \a range merged into one to \a out. A range of one layer whose tar is at hand
 * gives that tar, byte for byte; otherwise directories and markers come first, then the files, each source layer's in
 * the order of its stream, so that it is walked only once, then all else. The same image gives the same bytes. Layers
 * whose digests were not compared yet are compared on the way. Fails with ErrorKind::Cancelled, with what reading a
 * layer says, or with what \a out says; what came out before is of no use then.
 */
Result<void> writeLayerStream(const LoadedImage &image, LayerRange range, ByteSink &out, const Job &job);

}
