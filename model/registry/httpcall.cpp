// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "httpcall.h"

#include "httpconnections.h"

#include <QNetworkProxy>
#include <QSslSocket>

#include <array>
#include <chrono>

namespace stratoscope
{

namespace
{

constexpr qint64 HttpBlockBytes = 128 << 10;
constexpr int ConnectMs = 15'000;
/** A document may take as long as so many silences. */
constexpr int PatienceForDocuments = 4;

struct FaultRow
{
    QAbstractSocket::SocketError error;
    HttpOutcome::Fault fault;
};

constexpr std::array FaultRows {
    FaultRow {QAbstractSocket::ConnectionRefusedError, HttpOutcome::Fault::Refused},
    FaultRow {QAbstractSocket::RemoteHostClosedError, HttpOutcome::Fault::Cut},
    FaultRow {QAbstractSocket::HostNotFoundError, HttpOutcome::Fault::NoSuchHost},
    FaultRow {QAbstractSocket::SocketTimeoutError, HttpOutcome::Fault::Silent},
    FaultRow {QAbstractSocket::SslHandshakeFailedError, HttpOutcome::Fault::Tls},
    FaultRow {QAbstractSocket::SslInternalError, HttpOutcome::Fault::Tls},
    FaultRow {QAbstractSocket::ProxyAuthenticationRequiredError, HttpOutcome::Fault::Proxy},
    FaultRow {QAbstractSocket::ProxyConnectionRefusedError, HttpOutcome::Fault::Proxy},
    FaultRow {QAbstractSocket::ProxyConnectionClosedError, HttpOutcome::Fault::Proxy},
    FaultRow {QAbstractSocket::ProxyConnectionTimeoutError, HttpOutcome::Fault::Proxy},
    FaultRow {QAbstractSocket::ProxyNotFoundError, HttpOutcome::Fault::Proxy},
    FaultRow {QAbstractSocket::ProxyProtocolError, HttpOutcome::Fault::Proxy},
};

HttpOutcome::Fault faultOf(QAbstractSocket::SocketError error)
{
    for (const FaultRow &row : FaultRows) {
        if (row.error == error)
            return row.fault;
    }
    return HttpOutcome::Fault::Other;
}

QByteArray requestText(const HttpRequest &request)
{
    QByteArray target = request.url.path(QUrl::FullyEncoded).toLatin1();
    if (target.isEmpty())
        target = "/";
    if (request.url.hasQuery())
        target += '?' + request.url.query(QUrl::FullyEncoded).toLatin1();
    QByteArray text = (request.form.isEmpty() ? "GET " : "POST ") + target + " HTTP/1.1\r\nHost: "
        + request.url.authority(QUrl::FullyEncoded).toLatin1()
        // Nothing to unpack: digests are of bytes as they are stored.
        + "\r\nAccept-Encoding: identity\r\nUser-Agent: stratoscope\r\n";
    for (const auto &[name, value] : request.headers)
        text += name + ": " + value + "\r\n";
    if (!request.form.isEmpty())
        text += "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: "
            + QByteArray::number(request.form.size()) + "\r\n";
    return text + "\r\n" + request.form;
}

}

QByteArray HttpHead::header(QByteArrayView name) const
{
    QByteArray found;
    for (const auto &[key, value] : headers) {
        if (key.compare(name, Qt::CaseInsensitive) == 0)
            found += found.isEmpty() ? value : '\n' + value;
    }
    return found;
}

std::optional<quint64> HttpHead::rangeStart() const
{
    const QByteArray range = header("Content-Range");
    if (!range.startsWith("bytes "))
        return std::nullopt;
    bool isNumber = false;
    const quint64 start = range.mid(6, range.indexOf('-') - 6).trimmed().toULongLong(&isNumber);
    return isNumber ? std::optional(start) : std::nullopt;
}

bool HttpHead::isRedirect() const
{
    return status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
}

bool HttpOutcome::isPassing() const
{
    switch (fault) {
    case Fault::None:
        return head.status == 429 || head.status == 408 || (head.status >= 500 && head.status != 501);
    case Fault::Silent:
    case Fault::Cut:
    case Fault::Other:
        return true;
    case Fault::Cancelled:
    case Fault::Refused:
    case Fault::NoSuchHost:
    case Fault::Tls:
    case Fault::Proxy:
    case Fault::TooLarge:
    case Fault::Sink:
        break;
    }
    return false;
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
}

void HttpCall::start()
{
    m_patience.start(m_request.patienceMs);
    if (!m_request.sink)
        m_deadline.start(m_request.patienceMs * PatienceForDocuments);
    if (QTcpSocket *idle = m_connections->takeIdle(m_request)) {
        m_isReused = true;
        connectTo(idle);
        send();
        return;
    }
    // Where nothing answers at all, it is sooner known than where somebody thinks.
    m_patience.setInterval(std::min(m_request.patienceMs, ConnectMs));
    connectTo(HttpConnections::create(m_request));
    HttpConnections::open(m_socket, m_request);
}

void HttpCall::connectTo(QTcpSocket *socket)
{
    m_socket = socket;
    socket->setParent(this);
    connect(socket, &QTcpSocket::readyRead, this, &HttpCall::read);
    connect(socket, &QTcpSocket::errorOccurred, this, &HttpCall::fail);
    if (auto *secure = qobject_cast<QSslSocket *>(socket)) {
        connect(secure, &QSslSocket::encrypted, this, &HttpCall::send);
        connect(secure, &QSslSocket::sslErrors, this, [this](const QList<QSslError> &errors) {
            m_outcome.cause = errors.isEmpty() ? QString() : errors.first().errorString();
        });
    } else {
        connect(socket, &QTcpSocket::connected, this, &HttpCall::send);
    }
}

void HttpCall::send()
{
    m_patience.start(m_request.patienceMs);
    m_socket->write(requestText(m_request));
}

void HttpCall::read()
{
    while (m_wait && m_socket->bytesAvailable() > 0 && !m_parser.isOver()) {
        m_patience.start();
        m_hasAnswer = true;
        const QByteArray block = m_socket->read(HttpBlockBytes);
        m_parser.feed(block, [this](QByteArrayView bytes) { takeBody(bytes); });
    }
    if (!m_wait || !m_parser.isOver())
        return;
    m_outcome.head = m_parser.head();
    if (m_parser.state() == HttpParser::State::TooLarge)
        return stop(HttpOutcome::Fault::TooLarge);
    stop(m_parser.state() == HttpParser::State::Done ? HttpOutcome::Fault::None : HttpOutcome::Fault::Cut);
}

void HttpCall::takeBody(QByteArrayView bytes)
{
    if (!m_wait)
        return;
    const HttpHead &head = m_parser.head();
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

void HttpCall::endOfStream()
{
    m_parser.finish();
    m_outcome.head = m_parser.head();
    stop(m_parser.state() == HttpParser::State::Done ? HttpOutcome::Fault::None : HttpOutcome::Fault::Cut);
}

void HttpCall::fail(QAbstractSocket::SocketError error)
{
    if (!m_wait)
        return;
    // A server may end the connection that it left open at the moment when it is used again.
    if (m_isReused && !m_hasAnswer) {
        m_isReused = false;
        m_socket->disconnect(this);
        m_socket->deleteLater();
        m_socket = nullptr;
        return start();
    }
    if (error == QAbstractSocket::RemoteHostClosedError && m_hasAnswer) {
        read();
        if (m_wait)
            endOfStream();
        return;
    }
    if (m_outcome.cause.isEmpty())
        m_outcome.cause = m_socket->errorString();
    const HttpOutcome::Fault fault = faultOf(error);
    const bool isOfProxy = fault == HttpOutcome::Fault::Other && m_socket->proxy().type() != QNetworkProxy::NoProxy;
    stop(isOfProxy ? HttpOutcome::Fault::Proxy : fault);
}

void HttpCall::stop(HttpOutcome::Fault fault)
{
    if (!m_wait)
        return;
    m_outcome.fault = fault;
    const std::shared_ptr<HttpWait> wait = std::exchange(m_wait, nullptr);
    m_patience.stop();
    m_deadline.stop();
    if (m_socket) {
        m_socket->disconnect(this);
        if (fault == HttpOutcome::Fault::None && m_parser.keepsConnection())
            m_connections->keep(m_socket, m_request);
        else
            m_socket->abort();
    }
    deleteLater();
    // Last: whoever waits may end the thread at once.
    wait->finish(std::move(m_outcome));
}

}
