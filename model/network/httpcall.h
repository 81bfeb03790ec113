// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "httpexchange.h"

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
class HttpCall : public QObject, private HttpReceiver
{
    Q_OBJECT

public:
    HttpCall(HttpConnections *connections, HttpRequest request, std::shared_ptr<HttpWait> wait);

    void start();
    /** Ends it now; the wait gets \a fault as its outcome unless there is another already. */
    void stop(HttpOutcome::Fault fault);

private:
    void findConnection();
    void open();
    void send();
    void fail(QAbstractSocket::SocketError error);

    void answerCame() override;
    void bodyCame(const HttpHead &head, QByteArrayView bytes) override;
    void ended(const HttpHead &head, const HttpEnd &end) override;
    void takeBody(const HttpHead &head, QByteArrayView bytes);

    HttpConnections *m_connections;
    const HttpRequest m_request;
    std::shared_ptr<HttpWait> m_wait; ///< Null once it has the outcome.
    QTcpSocket *m_socket = nullptr; ///< While it is being connected.
    HttpExchange *m_exchange = nullptr; ///< Null while there is none.
    bool m_isFirst = false; ///< Others wait what becomes of its connection.
    bool m_waits = false; ///< For such a connection.
    int m_repeats = 0;
    HttpOutcome m_outcome;
    QTimer m_patience;
    QTimer m_deadline; ///< Of what is kept in memory, so that nobody feeds it drop by drop.
};

}
