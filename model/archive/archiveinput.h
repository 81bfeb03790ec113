// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "decoder.h"
#include "digest.h"

#include <optional>
#include <vector>

namespace stratoscope
{

/** Where an ArchiveReader takes its bytes from. */
class ArchiveInput
{
public:
    virtual ~ArchiveInput() = default;

    /** The next block; empty at the end. It stays until the next call. */
    virtual Result<QByteArrayView> next() = 0;
    /** Passes over up to \a bytes, where that costs nothing, and says over how many. */
    virtual quint64 skip(quint64 bytes);
    /** Goes to \a offset, where that is possible. */
    virtual bool seek(quint64 offset);
    /** The length of the stream, where it is known. */
    virtual std::optional<quint64> size() const;
};

/** An archive that is not compressed: what is skipped is not read. */
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
    std::vector<char> m_block;
    std::size_t m_wanted; ///< How much of m_block the next read is to fill.
    quint64 m_offset = 0;
    bool m_skipped = false; ///< Since the last block.
};

/** True if there is nothing but zeros in \a bytes. */
bool isAllZero(QByteArrayView bytes);

}
