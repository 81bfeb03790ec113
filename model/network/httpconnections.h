// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "httprequest.h"

#include <QObject>

#include <QPointer>
#include <QSslConfiguration>

#include <map>
#include <set>

class QTcpSocket;

namespace stratoscope
{

class Http2Connection;

/**
 * The connections of one thread: those of HTTP/1.1 that servers leave open wait for another request, those of HTTP/2
 * take several at once. So that one connection is enough, only one is opened where nobody knows yet what the server
 * speaks.
 */
class HttpConnections : public QObject
{
    Q_OBJECT

public:
    explicit HttpConnections(QObject *parent = nullptr);

    /** An open connection to where \a request goes; null if there is none. The caller owns it. */
    QTcpSocket *takeIdle(const HttpRequest &request);
    /** A new connection that has not been opened. The caller owns it. */
    QTcpSocket *create(const HttpRequest &request);
    /** Connects \a socket, made by create(). */
    static void open(QTcpSocket *socket, const HttpRequest &request);
    /** Keeps \a socket, over which \a request went, for a while. */
    void keep(QTcpSocket *socket, const HttpRequest &request);

    /** True if the server has chosen HTTP/2 on \a socket, which is encrypted. */
    static bool speaksHttp2(const QTcpSocket &socket);
    /** A connection of HTTP/2 to where \a request goes that has room; null if there is none. */
    Http2Connection *shared(const HttpRequest &request) const;
    /** Takes \a socket, on which the server speaks HTTP/2, for \a request and others. What others wait for ends once the
     *  server has said how many. */
    Http2Connection *share(QTcpSocket *socket, const HttpRequest &request);
    /** The server of \a request does not want HTTP/2 for it. */
    void useHttp1(const HttpRequest &request) { m_http1.insert(keyOf(request)); }

    /** What became of a connection that was opened. */
    enum class Opened {
        Unknown,
        Alone, ///< There it serves one request at a time, or there is none.
        Shared,
    };
    /** True if somebody opens a connection that may serve \a request, too: openingEnded() tells when to look again. */
    bool isOpening(const HttpRequest &request) const;
    /** True if others wait what becomes of the connection for \a request: then endOpening() has to be called. */
    bool beginOpening(const HttpRequest &request);
    void endOpening(const HttpRequest &request, Opened how);

Q_SIGNALS:
    void openingEnded();

private:
    static QString keyOf(const HttpRequest &request);
    const QSslConfiguration &tlsFor(const HttpRequest &request);

    std::multimap<QString, QTcpSocket *> m_idle;
    std::multimap<QString, QPointer<Http2Connection>> m_shared;
    std::map<QString, QSslConfiguration> m_tls;
    std::set<QString> m_opening;
    std::set<QString> m_alone; ///< Where each request opens a connection of its own.
    std::set<QString> m_http1; ///< Where HTTP/2 is not offered.
};

}
