// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "http2connection.h"

#include <QPointer>
#include <QSslSocket>

namespace stratoscope
{

namespace
{

constexpr qint64 Http2BlockBytes = 128 << 10;
/** Of what the server does not fetch; more waits until it does. */
constexpr qint64 MostUnsentBytes = 64 << 10;

}

/** One request over a connection of several. */
class Http2Exchange : public HttpExchange
{
public:
    Http2Exchange(Http2Connection *connection, int id)
        : m_connection(connection)
        , m_id(id)
    {
    }

    void leave(HttpOutcome::Fault fault) override
    {
        if (m_connection)
            m_connection->drop(m_id, fault);
    }

private:
    const QPointer<Http2Connection> m_connection;
    const int m_id;
};

Http2Connection::Http2Connection(QTcpSocket *socket, int idleMs, QObject *parent)
    : QObject(parent)
    , m_socket(socket)
{
    socket->setParent(this);
    connect(socket, &QTcpSocket::readyRead, this, &Http2Connection::read);
    connect(socket, &QTcpSocket::bytesWritten, this, &Http2Connection::flush);
    if (auto *secure = qobject_cast<QSslSocket *>(socket))
        connect(secure, &QSslSocket::encryptedBytesWritten, this, &Http2Connection::flush);
    connect(socket, &QTcpSocket::errorOccurred, this, [this](QAbstractSocket::SocketError error) {
        read(); // what came before the end
        if (m_socket)
            close({faultOf(*m_socket, error), m_socket->errorString()});
    });
    m_idle.setSingleShot(true);
    m_idle.setInterval(idleMs);
    connect(&m_idle, &QTimer::timeout, this, [this] {
        m_session.sayGoodbye();
        flush();
        close({});
    });
}

HttpExchange *Http2Connection::ask(const HttpRequest &request, HttpReceiver *receiver)
{
    const std::optional<int> id = m_socket ? m_session.ask(request, receiver) : std::nullopt;
    if (!id)
        return nullptr;
    m_idle.stop();
    // Later: what is said at once comes before the caller knows its exchange.
    QMetaObject::invokeMethod(this, &Http2Connection::flush, Qt::QueuedConnection);
    return new Http2Exchange(this, *id);
}

void Http2Connection::read()
{
    while (m_socket && !m_isReading && m_socket->bytesAvailable() > 0) {
        const QByteArray block = m_socket->read(Http2BlockBytes);
        m_isReading = true;
        const bool isFine = m_session.feed(block);
        m_isReading = false;
        flush();
        if (m_session.knowsServer() && !std::exchange(m_isSettled, true))
            Q_EMIT settled();
        if (!isFine || m_session.isOver())
            close({HttpOutcome::Fault::Cut});
    }
}

void Http2Connection::flush()
{
    while (m_socket && !m_isReading) {
        const auto *secure = qobject_cast<QSslSocket *>(m_socket);
        const qint64 unsent = m_socket->bytesToWrite() + (secure ? secure->encryptedBytesToWrite() : 0);
        const QByteArray bytes = unsent < MostUnsentBytes ? m_session.nextBytes(MostUnsentBytes) : QByteArray();
        if (bytes.isEmpty())
            break;
        m_socket->write(bytes);
    }
    if (m_socket && m_session.isIdle() && !m_idle.isActive())
        m_idle.start();
}

void Http2Connection::drop(int id, HttpOutcome::Fault fault)
{
    // The server may be gone without a word.
    if (fault == HttpOutcome::Fault::Silent)
        m_session.retire();
    m_session.drop(id);
    flush();
}

void Http2Connection::close(const HttpEnd &end)
{
    QTcpSocket *socket = std::exchange(m_socket, nullptr);
    if (!socket)
        return;
    m_idle.stop();
    socket->disconnect(this);
    socket->flush();
    socket->abort();
    m_session.close(end);
    if (!std::exchange(m_isSettled, true))
        Q_EMIT settled();
    deleteLater();
}

}
