// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "httpexchange.h"
#include "httpparser.h"

class QTcpSocket;

namespace stratoscope
{

class HttpConnections;

/** An exchange of HTTP/1.1, which has a connection for itself. */
class Http1Exchange : public HttpExchange
{
    Q_OBJECT

public:
    /** Takes \a socket, which is connected, and sends \a request. \a isReused: it had another exchange before, and the server may
     *  have left by now. */
    Http1Exchange(HttpConnections *connections, QTcpSocket *socket, const HttpRequest &request, bool isReused,
        HttpReceiver *receiver);

    void leave(HttpOutcome::Fault fault) override;

private:
    void read();
    void fail(QAbstractSocket::SocketError error);
    void settle();
    void end(const HttpEnd &end);

    HttpConnections *m_connections;
    QTcpSocket *m_socket;
    const HttpRequest m_request;
    const bool m_isReused;
    HttpReceiver *m_receiver; ///< Null once it knows the end.
    bool m_hasAnswer = false; ///< Something has come.
    HttpParser m_parser;
};

}
