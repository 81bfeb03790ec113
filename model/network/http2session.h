// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "httpexchange.h"

#include <map>
#include <memory>

struct nghttp2_session;

namespace stratoscope
{

/**
 * The client's side of a connection of HTTP/2 (RFC 9113), without any input or output: bytes of the server go in, bytes
 * for it come out. What a server may make us keep is bounded: a header has as many bytes as HttpParser takes, bodies
 * are handed on at once, nothing is pushed, and whoever sends frames that carry nothing is left.
 */
class Http2Session
{
public:
    Http2Session();
    ~Http2Session();
    Q_DISABLE_COPY_MOVE(Http2Session)

    /** True if one more request may go over it. */
    bool hasRoom() const;
    bool isIdle() const { return m_streams.empty(); }
    /** Begins with \a request; its number, or nothing if the server would not have it. \a receiver hears of it until its end. */
    std::optional<int> ask(const HttpRequest &request, HttpReceiver *receiver);
    /** Ends request \a id: its receiver hears no more, and the server is told. Without effect after its end. */
    void drop(int id);
    /** No more requests: what is on the way goes on. */
    void retire() { m_isRetired = true; }

    /** True once the server has said what it allows. */
    bool knowsServer() const { return m_knowsServer; }
    /** True if nothing more will be said, by either side. */
    bool isOver() const;

    /** Reads on; false if the connection is of no use any more: then close() it. */
    bool feed(QByteArrayView bytes);
    /** The next bytes for the server, about \a most of them; empty if there is nothing to say for now. */
    QByteArray nextBytes(qsizetype most);
    /** The connection has ended: tells all receivers so. */
    void close(const HttpEnd &end);
    /** Prepares the last words for the server. */
    void sayGoodbye();

private:
    struct Calls; // what nghttp2 calls
    struct Stream;
    using StreamPtr = std::shared_ptr<Stream>;

    StreamPtr find(int id) const;
    void end(int id, const HttpEnd &end);

    nghttp2_session *m_session = nullptr;
    std::map<int, StreamPtr> m_streams;
    bool m_isRetired = false;
    bool m_knowsServer = false;
    int m_emptyFrames = 0; ///< Since something last came that anybody waits for.
};

}
