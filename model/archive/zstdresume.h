// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "zstdtrail.h"

namespace stratoscope
{

/**
 * How libzstd goes on within a frame: as at the start of one that has a dictionary. That of zstd's own format (RFC
 * 8878, 5) has all that a decoder knows between two blocks: the tables, the offsets to repeat, and the bytes before.
 */
struct ZstdResume
{
    /** Rejects larger ones: all before a checkpoint has to be kept with it. */
    static constexpr quint64 MostWindow = 16 << 20;

    QByteArray dictionary; ///< But for the bytes before, which come behind it.
    QByteArray header; ///< Of a frame like the one that is gone on with.
    bool hasChecksum = false; ///< Four bytes that follow the frame's last block belong to it.

    /** What to go on with at \a place; empty if its window is too large. */
    static std::optional<ZstdResume> at(const ZstdPlace &place);

    QByteArray toBytes() const;
    static std::optional<ZstdResume> fromBytes(const QByteArray &bytes);
};

}
