// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "zstdtable.h"

#include <array>

namespace stratoscope
{

/** What a block of zstd's leaves behind for the blocks after it, but for the bytes themselves. */
struct ZstdTables
{
    QByteArray huffman; ///< The description of the code of literals; empty if there was none yet.
    ZstdTable literalLengths;
    ZstdTable offsets;
    ZstdTable matchLengths;
};

/** How a block copies what lies before. */
struct ZstdSequences
{
    quint32 count = 0;
    QByteArray bits; ///< Read from its end.
    ZstdTables tables;
};

/** Reads the sections of the compressed block \a body (RFC 8878, 3.1.1.3), and makes of \a tables what comes after it.
 *  Empty if it is damaged or refers to tables that are not there. */
std::optional<ZstdSequences> readZstdBlock(QByteArrayView body, ZstdTables &tables);

/** The three offsets that a block can repeat; 0 for one that is not known. */
using ZstdOffsets = std::array<quint32, 3>;

/** The offsets after \a sequences, when they were \a before them; empty if the sequences are damaged. */
std::optional<ZstdOffsets> offsetsAfter(const ZstdSequences &sequences, const ZstdOffsets &before);

}
