// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "byteblock.h"
#include "decoder.h"
#include "digest.h"

#include <optional>

namespace stratoscope
{

/** Where an EntryReader gets its bytes from. */
class ArchiveInput
{
public:
    virtual ~ArchiveInput() = default;

    /** The next block, valid until the next call; empty at the end. */
    virtual Result<QByteArrayView> next() = 0;
    /** Skips up to \a bytes if that costs nothing; returns how many it skipped. */
    virtual quint64 skip(quint64 bytes);
    /** Seeks to \a offset if possible. */
    virtual bool seek(quint64 offset);
    /** The length of the stream, if known. */
    virtual std::optional<quint64> size() const;
};

/** An uncompressed archive: skipped bytes are not read. */
class SourceInput : public ArchiveInput
{
public:
    explicit SourceInput(ByteSourcePtr source);

    Result<QByteArrayView> next() override;
    quint64 skip(quint64 bytes) override;
    bool seek(quint64 offset) override;
    std::optional<quint64> size() const override { return m_source->size(); }

private:
    ByteSourcePtr m_source;
    ByteBlock m_block;
    std::size_t m_wanted; ///< How much of m_block the next read fills.
    quint64 m_offset = 0;
    bool m_skipped = false; ///< Since the last block.
};

/** True if \a bytes are all zero. */
bool isAllZero(QByteArrayView bytes);

}
