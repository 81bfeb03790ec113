// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "http2session.h"

#include <QTimer>

class QTcpSocket;

namespace stratoscope
{

/** An open connection of HTTP/2: several requests go over it side by side. It deletes itself once it is of no more use. */
class Http2Connection : public QObject
{
    Q_OBJECT

public:
    /** Takes \a socket, whose server chose "h2"; it is closed after \a idleMs without a request. */
    Http2Connection(QTcpSocket *socket, int idleMs, QObject *parent);

    /** True if one more request may go over it, as far as one knows. */
    bool hasRoom() const { return m_socket && m_session.hasRoom(); }
    /** Sends \a request; null if there is no room after all. The caller owns what it gets. */
    HttpExchange *ask(const HttpRequest &request, HttpReceiver *receiver);

Q_SIGNALS:
    /** The server has said how many requests it takes, or is gone. */
    void settled();

private:
    friend class Http2Exchange;

    void read();
    void flush();
    void drop(int id, HttpOutcome::Fault fault);
    void close(const HttpEnd &end);

    QTcpSocket *m_socket; ///< Null once it is closed.
    Http2Session m_session;
    bool m_isSettled = false;
    bool m_isReading = false; ///< What is said meanwhile goes out at the end.
    QTimer m_idle;
};

}
