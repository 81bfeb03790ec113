// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "httpparser.h"

#include <QAbstractSocket>
#include <QObject>
#include <QTimer>

#include <condition_variable>
#include <mutex>

class QTcpSocket;

namespace stratoscope
{

class HttpConnections;

/** Where a thread waits for the outcome of its request. */
class HttpWait
{
public:
    /** True once there is an outcome; gives up after \a milliseconds. */
    bool waitFor(int milliseconds);
    void finish(HttpOutcome outcome);
    HttpOutcome take() { return std::move(m_outcome); }

private:
    std::mutex m_mutex;
    std::condition_variable m_there;
    bool m_isDone = false;
    HttpOutcome m_outcome;
};

/** One request in progress, in the thread of its connections. Deletes itself at the end. */
class HttpCall : public QObject
{
    Q_OBJECT

public:
    HttpCall(HttpConnections *connections, HttpRequest request, std::shared_ptr<HttpWait> wait);

    void start();
    /** Ends it now; the wait gets \a fault as its outcome unless there is another already. */
    void stop(HttpOutcome::Fault fault);

private:
    void connectTo(QTcpSocket *socket);
    void send();
    void read();
    void takeBody(QByteArrayView bytes);
    void fail(QAbstractSocket::SocketError error);
    void endOfStream();

    HttpConnections *m_connections;
    const HttpRequest m_request;
    std::shared_ptr<HttpWait> m_wait; ///< Null once it has the outcome.
    QTcpSocket *m_socket = nullptr;
    bool m_isReused = false; ///< The connection is an old one, which the server may have left by now.
    bool m_hasAnswer = false; ///< Something has come.
    HttpParser m_parser;
    HttpOutcome m_outcome;
    QTimer m_patience;
    QTimer m_deadline; ///< Of what is kept in memory, so that nobody feeds it drop by drop.
};

}
