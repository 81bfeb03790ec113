// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "httprequest.h"

namespace stratoscope
{

/**
 * Reads one answer of HTTP/1.1 (RFC 9112) as it arrives. The head may have so many bytes and no more, which is why Qt's
 * own client is not used: it reads one of any length.
 */
class HttpParser
{
public:
    static constexpr qsizetype MostHeadBytes = 64 << 10;

    enum class State {
        Head, ///< Before the body.
        Body,
        Done,
        Broken, ///< What came is no answer.
        TooLarge, ///< The head has no end.
    };
    using TakeBody = std::function<void(QByteArrayView bytes)>;

    /** Reads on; \a take gets pieces of the body. Bytes after the end are an error of the server. */
    void feed(QByteArrayView bytes, const TakeBody &take);
    /** The connection has ended: Done if the body ends with it, else Broken. */
    void finish();

    State state() const { return m_state; }
    bool isOver() const { return m_state != State::Head && m_state != State::Body; }
    /** Complete once the state is past State::Head. */
    const HttpHead &head() const { return m_head; }
    /** True if the connection can be used for another request after this one. */
    bool keepsConnection() const { return m_state == State::Done && m_keeps; }

private:
    enum class Length { Known, Chunked, UntilEnd };
    enum class Chunk { Size, Data, End, Trailer };

    QByteArrayView feedHead(QByteArrayView bytes);
    QByteArrayView feedKnown(QByteArrayView bytes, const TakeBody &take);
    QByteArrayView feedChunks(QByteArrayView bytes, const TakeBody &take);
    QByteArrayView takeLine(QByteArrayView bytes, bool &isWhole);
    void endLine();
    void readHead();
    bool readStatus(QByteArrayView line);
    void settleLength();
    void fail(State state = State::Broken);

    State m_state = State::Head;
    HttpHead m_head;
    QByteArray m_line; ///< The head, or a line between chunks, as far as it is here.
    bool m_keeps = false;
    Length m_length = Length::UntilEnd;
    Chunk m_chunk = Chunk::Size;
    quint64 m_left = 0; ///< Of the body or the chunk.
    qsizetype m_trailerBytes = 0;
};

}
