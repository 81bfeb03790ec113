// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "bytesource.h"

#include <vector>

namespace stratoscope
{

/** The first \c length bytes of a source. */
struct SourcePiece
{
    ByteSourcePtr source;
    quint64 length = 0;
};

/** The \a pieces one after another. Reading fails with ErrorKind::Damaged if a piece has fewer bytes than it should. */
ByteSourcePtr piecedSource(std::vector<SourcePiece> pieces, const QString &name);

/** \a size zeros. */
ByteSourcePtr zerosSource(quint64 size, const QString &name);

}
