// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "bytesource.h"
#include "compression.h"
#include "contenthash.h"

#include <QByteArray>

#include <memory>
#include <optional>
#include <vector>

namespace stratoscope
{

/** Where a checkpoint's window is: the decoded bytes before it, which a decoder may copy from. */
struct WindowPlace
{
    quint64 at = 0; ///< In the file that has the windows of a layer.
    quint32 bytes = 0; ///< There, packed; 0: the checkpoint has none.
    ContentHash hash; ///< Of these.

    bool operator==(const WindowPlace &) const = default;
};

/** A place in a compressed layer where decoding can resume. */
struct Checkpoint
{
    quint64 stream = 0; ///< Bytes of the uncompressed stream before it.
    quint64 blob = 0; ///< Bytes of the blob that the decoder has consumed.
    QByteArray state; ///< A gzip decoder's state, packed, or a ZstdResume; empty between two members or frames.
    WindowPlace window = {}; ///< What a ZstdResume needs.

    bool operator==(const Checkpoint &) const = default;
};

/** The checkpoints of one compressed layer, in order, and its length, known only once all of it has been read. */
class Checkpoints
{
public:
    /** The maximum per layer: some megabytes, however large the layer is. */
    static constexpr std::size_t Most = 192;

    Checkpoints() = default;
    Checkpoints(Compression compression, quint64 blobBytes, quint64 streamBytes, std::vector<Checkpoint> points);

    Compression compression() const { return m_compression; }
    quint64 blobBytes() const { return m_blobBytes; }
    quint64 streamBytes() const { return m_streamBytes; }
    const std::vector<Checkpoint> &points() const { return m_points; }
    /** The last usable one at or before \a offset of the stream; null if the start is nearest. */
    const Checkpoint *before(quint64 offset) const;
    /** The file that has the windows; null if there is none, and then those that need one are not usable. */
    const ByteSourcePtr &windows() const { return m_windows; }
    void setWindows(ByteSourcePtr windows) { m_windows = std::move(windows); }

    /** Serialized, for this machine's version of the decoder. */
    QByteArray toBytes() const;
    /** Reads what toBytes() wrote; empty if \a bytes are damaged or from another version. */
    static std::optional<Checkpoints> fromBytes(const QByteArray &bytes);

    /** Wherever the windows are. */
    bool operator==(const Checkpoints &other) const
    {
        return m_compression == other.m_compression && m_blobBytes == other.m_blobBytes
            && m_streamBytes == other.m_streamBytes && m_points == other.m_points;
    }

private:
    bool isSound() const;

    Compression m_compression = Compression::None;
    quint64 m_blobBytes = 0;
    quint64 m_streamBytes = 0;
    std::vector<Checkpoint> m_points;
    ByteSourcePtr m_windows;
};

using CheckpointsPtr = std::shared_ptr<const Checkpoints>;

}
