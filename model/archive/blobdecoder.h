// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "blobreader.h"

#include <optional>

namespace stratoscope
{

/** What the decoders share: the input, and that bytes are delivered before the failure that ended them. */
class BlobDecoder : public Decoder
{
public:
    Result<qsizetype> read(std::span<char> buffer) final;
    quint64 consumed() const final { return m_reader.consumed(); }

protected:
    BlobDecoder(const DecoderInput &input, Compression compression);

    /** What goes on from here would need to know; empty where it cannot go on from here. Is asked between two steps. */
    virtual std::optional<Checkpoint> checkpoint() const { return std::nullopt; }

    /** Writes some bytes, perhaps none, into \a room, or calls finish(). */
    virtual Result<qsizetype> step(std::span<char> room) = 0;

    /** Makes m_input hold bytes, if there are any left. */
    Result<void> refill();
    bool atEndOfInput() const { return m_endOfInput && m_input.isEmpty(); }
    BlobReader &reader() { return m_reader; }
    /** A place between two members or frames, or with \a state. */
    Checkpoint placeHere(const QByteArray &state = {}) const;
    /** The decompressed stream is over; what is left of the blob is for the tap. */
    Result<qsizetype> finish();

    tl::unexpected<Error> damaged(const QString &cause) const;
    tl::unexpected<Error> endsEarly() const;

    QByteArrayView m_input; ///< Compressed bytes that are still to be used.

private:
    void keepCheckpoint();

    BlobReader m_reader;
    Compression m_compression;
    CheckpointKeeper *m_keeper;
    quint64 m_produced; ///< Where in the decompressed stream it is.
    bool m_endOfInput = false;
    bool m_finished = false;
    std::optional<Error> m_error;
};

}
