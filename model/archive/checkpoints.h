// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "compression.h"

#include <QByteArray>

#include <memory>
#include <optional>
#include <vector>

namespace stratoscope
{

/** A place in a compressed layer where decoding can resume. */
struct Checkpoint
{
    quint64 stream = 0; ///< Bytes of the uncompressed stream before it.
    quint64 blob = 0; ///< Bytes of the blob that the decoder has consumed.
    QByteArray state; ///< A gzip decoder's state, packed; empty between two members or frames, where there is none.

    bool operator==(const Checkpoint &) const = default;
};

/** The checkpoints of one compressed layer, in order, and its length, known only once all of it has been read. */
class Checkpoints
{
public:
    /** The maximum per layer: one or two megabytes, however large the layer is. */
    static constexpr std::size_t Most = 96;

    Checkpoints() = default;
    Checkpoints(Compression compression, quint64 blobBytes, quint64 streamBytes, std::vector<Checkpoint> points);

    Compression compression() const { return m_compression; }
    quint64 blobBytes() const { return m_blobBytes; }
    quint64 streamBytes() const { return m_streamBytes; }
    const std::vector<Checkpoint> &points() const { return m_points; }
    /** The last one at or before \a offset of the stream; null if the start is nearest. */
    const Checkpoint *before(quint64 offset) const;

    /** Serialized, for this machine's version of the decoder. */
    QByteArray toBytes() const;
    /** Reads what toBytes() wrote; empty if \a bytes are damaged or from another version. */
    static std::optional<Checkpoints> fromBytes(const QByteArray &bytes);

    bool operator==(const Checkpoints &) const = default;

private:
    bool isSound() const;

    Compression m_compression = Compression::None;
    quint64 m_blobBytes = 0;
    quint64 m_streamBytes = 0;
    std::vector<Checkpoint> m_points;
};

using CheckpointsPtr = std::shared_ptr<const Checkpoints>;

}
