// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "bytesource.h"
#include "sparsemap.h"

namespace stratoscope
{

/** Where the content of a sparse file is in a layer's stream. */
struct SparsePlaces
{
    SparseMap map;
    quint64 from = 0; ///< Where the first piece is stored; the others follow it.
};

/** Reads the headers that start at \a headersFrom in the uncompressed layer \a stream, as RawEntry::dataOffset says, of a
 *  sparse file of \a size bytes. Fails with ErrorKind::Damaged if its map makes no sense or the headers are not there.
 */
Result<SparsePlaces> sparsePlaces(const ByteSourcePtr &stream, quint64 headersFrom, quint64 size, const QString &name);

/**
 * The content of a sparse file, with its holes as zeros, readable at any offset. Fails like sparsePlaces(),
 * which the arguments are for.
 */
Result<ByteSourcePtr> openSparseFile(
    const ByteSourcePtr &stream, quint64 headersFrom, quint64 size, const QString &name);

}
