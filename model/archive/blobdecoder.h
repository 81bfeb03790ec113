// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "blobreader.h"

#include <optional>

namespace stratoscope
{

/** What all decoders share: the input, and delivering all good bytes before the failure that follows them. */
class BlobDecoder : public Decoder
{
public:
    Result<qsizetype> read(std::span<char> buffer) final;
    quint64 consumed() const final { return m_reader.consumed(); }
    bool hasDataBehind() const final { return m_hasDataBehind; }
    bool readAhead() final { return m_reader.readAhead(); }

protected:
    BlobDecoder(const DecoderInput &input, Compression compression);

    /** A checkpoint to resume from here; empty if that is impossible. Called between two steps. */
    virtual std::optional<Checkpoint> checkpoint() { return std::nullopt; }

    /** Writes zero or more bytes into \a room, or calls finish(). */
    virtual Result<qsizetype> step(std::span<char> room) = 0;

    /** Refills m_input if there are bytes left. */
    Result<void> refill();
    bool atEndOfInput() const { return m_endOfInput && m_input.isEmpty(); }
    BlobReader &reader() { return m_reader; }
    /** Who collects checkpoints; null if nobody does. */
    CheckpointKeeper *keeper() const { return m_keeper; }
    /** Bytes of the decompressed stream before the current step. */
    quint64 produced() const { return m_produced; }
    /** A checkpoint at this position: between two members or frames, or with \a state. */
    Checkpoint placeHere(const QByteArray &state = {}) const;
    /** Ends the decompressed stream; the rest of the blob is read for its hash only. */
    Result<qsizetype> finish();

    tl::unexpected<Error> damaged(const QString &cause) const;
    tl::unexpected<Error> endsEarly() const;

    QByteArrayView m_input; ///< Compressed bytes not yet consumed.

private:
    void keepCheckpoint();

    BlobReader m_reader;
    Compression m_compression;
    CheckpointKeeper *m_keeper;
    quint64 m_produced; ///< Position in the decompressed stream.
    bool m_endOfInput = false;
    bool m_finished = false;
    bool m_hasDataBehind = false;
    std::optional<Error> m_error;
};

}
