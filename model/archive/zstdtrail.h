// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "zstdblock.h"

namespace stratoscope
{

/** Where a decoder is in a frame of zstd's, and all it knows there but the bytes it has made. */
struct ZstdPlace
{
    quint64 window = 0; ///< How far back blocks copy from, at most, in bytes.
    bool hasChecksum = false; ///< Four bytes of one follow the frame's last block.
    ZstdTables tables;
    ZstdOffsets offsets {};
};

/**
 * Follows a zstd stream without decoding it: headers of frames and blocks, and the tables that blocks bring. libzstd
 * does not tell its state; this is what it must be between two blocks.
 */
class ZstdTrail
{
public:
    /** The next \a bytes of the stream. */
    void add(QByteArrayView bytes);
    /** True between two blocks of a frame. */
    bool isBetweenBlocks() const { return m_part == Part::BlockHeader && m_have.isEmpty() && m_blocks > 0; }
    /** Up to that many bytes do not pass the end of a block; at least 1. */
    qsizetype toNextEnd() const;
    /** How far back the frame's blocks copy from, at most; 0 between frames, or if the stream cannot be followed. */
    quint64 window() const { return m_part == Part::FrameHeader || m_part == Part::Lost ? 0 : m_place.window; }
    /** What has to be known to go on here, between two blocks; empty if not all of it can be told, as after blocks of
     *  which each repeats one code. */
    std::optional<ZstdPlace> place();

private:
    enum class Part { FrameHeader, BlockHeader, Block, Checksum, Skipped, Lost };

    qsizetype wanted() const;
    void finishPart();
    void beginFrame();
    void beginBlock();
    void finishBlock();
    void takeSequences(ZstdSequences sequences);
    bool findOffsets();

    Part m_part = Part::FrameHeader;
    QByteArray m_have; ///< Of the part.
    quint64 m_size = 0; ///< Of a block or of what is skipped.
    quint64 m_blocks = 0; ///< Of the frame, so far.
    bool m_isLast = false;
    bool m_isPacked = false;
    ZstdPlace m_place;
    std::optional<ZstdSequences> m_pending; ///< They lead to the offsets, once somebody asks.
};

}
