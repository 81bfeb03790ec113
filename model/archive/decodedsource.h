// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "bytesource.h"
#include "checkpoints.h"

namespace stratoscope
{

/**
 * The uncompressed stream of a layer, \a streamBytes long, readable at any offset: decoding starts at the nearest of
 * \a checkpoints, or goes on where the last read ended if that is nearer. Checkpoints that do not belong to \a blob are
 * not used; there may be none (null). Safe to read from several threads, which take turns.
 *
 * To be able to stop a read, give as \a blob a watchedSource(): it fails with ErrorKind::Cancelled soon after its job
 * is cancelled. A read that failed leaves nothing behind.
 */
ByteSourcePtr openStream(
    const ByteSourcePtr &blob, Compression compression, quint64 streamBytes, CheckpointsPtr checkpoints);

}
