// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "httprequest.h"

#include <QAbstractSocket>
#include <QObject>

namespace stratoscope
{

/** How an exchange ended. */
struct HttpEnd
{
    HttpOutcome::Fault fault = HttpOutcome::Fault::None;
    QString cause = {}; ///< The network's words; empty if there are none.
    bool isUnheard = false; ///< The server has not begun with it: the same request may go over another connection.
    bool needsHttp1 = false; ///< It has to.
};

/** Who is told how the answer to one request comes, on the network's thread. */
class HttpReceiver
{
public:
    /** Something of the answer is here. */
    virtual void answerCame() = 0;
    /** \a bytes are the next piece of the body. */
    virtual void bodyCame(const HttpHead &head, QByteArrayView bytes) = 0;
    /** The last call. */
    virtual void ended(const HttpHead &head, const HttpEnd &end) = 0;

protected:
    ~HttpReceiver() = default;
};

/** One request and its answer over an open connection, whatever version of HTTP is spoken there. */
class HttpExchange : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /** Nobody listens any more, because of \a fault; None: the answer is complete. The receiver is not told. */
    virtual void leave(HttpOutcome::Fault fault) = 0;
};

/** What \a error of \a socket is to whoever asked for something. */
HttpOutcome::Fault faultOf(const QAbstractSocket &socket, QAbstractSocket::SocketError error);
/** Path and query of \a url, as a server is asked for them. */
QByteArray requestTarget(const QUrl &url);
/** All headers of \a request but the one that names the host. */
HttpHeaders requestHeaders(const HttpRequest &request);

}
