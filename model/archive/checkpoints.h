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

/** A place in a compressed layer from which decoding can go on. */
struct Checkpoint
{
    quint64 stream = 0; ///< Bytes of the uncompressed stream that lie before it.
    quint64 blob = 0; ///< Bytes of the blob that the decoder has taken in.
    QByteArray
        state; ///< What a gzip decoder knew, packed; empty between two members or frames, where it knows nothing.

    bool operator==(const Checkpoint &) const = default;
};

/** The checkpoints of one compressed layer, in order; and how long it is, which is known when all of it was read. */
class Checkpoints
{
public:
    /** The most that are kept of a layer: one or two megabytes, however large it is. */
    static constexpr std::size_t Most = 96;

    Checkpoints() = default;
    Checkpoints(Compression compression, quint64 blobBytes, quint64 streamBytes, std::vector<Checkpoint> points);

    Compression compression() const { return m_compression; }
    quint64 blobBytes() const { return m_blobBytes; }
    quint64 streamBytes() const { return m_streamBytes; }
    const std::vector<Checkpoint> &points() const { return m_points; }
    /** The last one at or before \a offset of the stream; null: the start is the nearest. */
    const Checkpoint *before(quint64 offset) const;

    /** All of it as bytes, for this machine's version of the decoder. */
    QByteArray toBytes() const;
    /** What toBytes() wrote; empty where \a bytes are damaged or another version's. */
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
