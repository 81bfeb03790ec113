// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "bytesource.h"

namespace stratoscope
{

/**
 * The content of a sparse file, with its holes as zeros, readable at any offset. Its headers start at \a headersFrom in
 * the uncompressed layer \a stream, as RawEntry::dataOffset says, and it has \a size bytes. Fails with
 * ErrorKind::Damaged if its map makes no sense or the headers are not there.
 */
Result<ByteSourcePtr> openSparseFile(
    const ByteSourcePtr &stream, quint64 headersFrom, quint64 size, const QString &name);

}
