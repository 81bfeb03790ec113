// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "httpcall.h"

#include "guarded.h"
#include "http1exchange.h"
#include "http2connection.h"
#include "httpconnections.h"

#include <QSslSocket>

#include <chrono>

namespace stratoscope
{

namespace
{

constexpr int ConnectMs = 15'000;
/** A document may take as long as so many silences. */
constexpr int PatienceForDocuments = 4;
/** A server that refuses each time is not asked for ever. */
constexpr int MostRepeats = 8;

}

bool HttpWait::waitFor(int milliseconds)
{
    std::unique_lock lock(m_mutex);
    return m_there.wait_for(lock, std::chrono::milliseconds(milliseconds), [this] { return m_isDone; });
}

void HttpWait::finish(HttpOutcome outcome)
{
    const std::lock_guard lock(m_mutex);
    m_outcome = std::move(outcome);
    m_isDone = true;
    m_there.notify_all();
}

HttpCall::HttpCall(HttpConnections *connections, HttpRequest request, std::shared_ptr<HttpWait> wait)
    : QObject(connections)
    , m_connections(connections)
    , m_request(std::move(request))
    , m_wait(std::move(wait))
{
    for (QTimer *timer : {&m_patience, &m_deadline}) {
        timer->setSingleShot(true);
        connect(timer, &QTimer::timeout, this, [this] { stop(HttpOutcome::Fault::Silent); });
    }
    const auto goOn = [this] {
        if (m_wait && std::exchange(m_waits, false))
            findConnection();
    };
    connect(connections, &HttpConnections::openingEnded, this, goOn, Qt::QueuedConnection);
}

void HttpCall::start()
{
    if (!m_wait)
        return;
    m_patience.start(m_request.patienceMs);
    if (!m_request.sink)
        m_deadline.start(m_request.patienceMs * PatienceForDocuments);
    findConnection();
}

void HttpCall::findConnection()
{
    if (Http2Connection *shared = m_connections->shared(m_request))
        m_exchange = shared->ask(m_request, this);
    else if (QTcpSocket *idle = m_connections->takeIdle(m_request))
        m_exchange = new Http1Exchange(m_connections, idle, m_request, true, this);
    m_waits = !m_exchange && m_connections->isOpening(m_request);
    if (m_exchange)
        m_exchange->setParent(this);
    else if (!m_waits)
        open();
}

void HttpCall::open()
{
    m_isFirst = m_connections->beginOpening(m_request);
    // Where nothing answers at all, it is sooner known than where somebody thinks.
    m_patience.start(std::min(m_request.patienceMs, ConnectMs));
    m_socket = m_connections->create(m_request);
    m_socket->setParent(this);
    connect(m_socket, &QTcpSocket::errorOccurred, this, &HttpCall::fail);
    if (auto *secure = qobject_cast<QSslSocket *>(m_socket)) {
        connect(secure, &QSslSocket::encrypted, this, &HttpCall::send);
        connect(secure, &QSslSocket::sslErrors, this, [this](const QList<QSslError> &errors) {
            m_outcome.cause = errors.isEmpty() ? QString() : errors.first().errorString();
        });
    } else {
        connect(m_socket, &QTcpSocket::connected, this, &HttpCall::send);
    }
    HttpConnections::open(m_socket, m_request);
}

void HttpCall::send()
{
    m_patience.start(m_request.patienceMs);
    QTcpSocket *socket = std::exchange(m_socket, nullptr);
    socket->disconnect(this);
    if (HttpConnections::speaksHttp2(*socket)) {
        // Who waits for it goes on once the server has said for how many it has room.
        m_isFirst = false;
        m_exchange = m_connections->share(socket, m_request)->ask(m_request, this);
    } else {
        if (std::exchange(m_isFirst, false))
            m_connections->endOpening(m_request, HttpConnections::Opened::Alone);
        m_exchange = new Http1Exchange(m_connections, socket, m_request, false, this);
    }
    if (!m_exchange)
        return stop(HttpOutcome::Fault::Cut);
    m_exchange->setParent(this);
}

void HttpCall::answerCame()
{
    if (m_wait)
        m_patience.start(m_request.patienceMs);
}

void HttpCall::bodyCame(const HttpHead &head, QByteArrayView bytes)
{
    if (!m_wait)
        return;
    // Nothing may throw through Qt's loop, nor through nghttp2.
    if (auto error = internalErrorOf([&] { takeBody(head, bytes); })) {
        m_outcome.error = std::move(error);
        stop(HttpOutcome::Fault::Sink);
    }
}

void HttpCall::takeBody(const HttpHead &head, QByteArrayView bytes)
{
    if (m_request.sink && head.isFine()) {
        m_outcome.head = head;
        const Result<void> taken = m_request.sink(head, bytes);
        if (!taken) {
            m_outcome.error = taken.error();
            stop(HttpOutcome::Fault::Sink);
        }
    } else if (quint64(m_outcome.body.size()) + quint64(bytes.size()) > m_request.mostBytes) {
        m_outcome.head = head;
        // The body of a failure is only for whoever wants to know more.
        stop(head.isFine() ? HttpOutcome::Fault::TooLarge : HttpOutcome::Fault::None);
    } else {
        m_outcome.body += bytes;
    }
}

void HttpCall::ended(const HttpHead &head, const HttpEnd &end)
{
    if (!m_wait)
        return;
    if (end.needsHttp1)
        m_connections->useHttp1(m_request);
    if (end.isUnheard && m_repeats < MostRepeats) {
        ++m_repeats;
        m_exchange->leave(end.fault);
        std::exchange(m_exchange, nullptr)->deleteLater();
        // Not now: whoever says so is in the middle of reading.
        QMetaObject::invokeMethod(this, &HttpCall::start, Qt::QueuedConnection);
        return;
    }
    m_outcome.head = head;
    if (m_outcome.cause.isEmpty())
        m_outcome.cause = end.cause;
    stop(end.fault);
}

/** No connection. */
void HttpCall::fail(QAbstractSocket::SocketError error)
{
    if (m_outcome.cause.isEmpty())
        m_outcome.cause = m_socket->errorString();
    stop(faultOf(*m_socket, error));
}

void HttpCall::stop(HttpOutcome::Fault fault)
{
    if (!m_wait)
        return;
    m_outcome.fault = fault;
    const std::shared_ptr<HttpWait> wait = std::exchange(m_wait, nullptr);
    m_patience.stop();
    m_deadline.stop();
    if (m_isFirst) {
        // Whoever comes after somebody who only gave up may find out by itself; where there is nothing, all do at once.
        const bool isUnknown = fault == HttpOutcome::Fault::Cancelled;
        m_connections->endOpening(
            m_request, isUnknown ? HttpConnections::Opened::Unknown : HttpConnections::Opened::Alone);
    }
    if (m_socket) {
        m_socket->disconnect(this);
        m_socket->abort();
    }
    if (m_exchange)
        m_exchange->leave(fault);
    deleteLater();
    // Last: whoever waits may end the thread at once.
    wait->finish(std::move(m_outcome));
}

}
