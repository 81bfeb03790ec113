// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "bytesource.h"
#include "checkpoints.h"

namespace stratoscope
{

/**
 * The uncompressed stream of a layer, \a streamBytes long, readable at any offset: decoding starts at the nearest of
 * \a checkpoints, or continues where the last read ended if that is nearer. Ignores checkpoints that do not belong to
 * \a blob; they may be null. Safe to read from several threads, which take turns.
 *
 * To make reads cancellable, pass a watchedSource() as \a blob: it fails with ErrorKind::Cancelled soon after its job
 * is cancelled. The source stays usable after a failed read.
 */
ByteSourcePtr openStream(
    const ByteSourcePtr &blob, Compression compression, quint64 streamBytes, CheckpointsPtr checkpoints);

}
