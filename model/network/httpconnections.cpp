// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "httpconnections.h"

#include "hosttls.h"
#include "http2connection.h"
#include "proxychoice.h"

#include <QSslSocket>
#include <QTimer>

#include <algorithm>

namespace stratoscope
{

namespace
{

/** Servers close idle connections after a minute or so. */
constexpr int IdleMs = 15'000;
/** What a socket may buffer of an answer that arrives faster than it is taken. */
constexpr qint64 SocketBufferBytes = 512 << 10;

const QByteArray Http1Name = "http/1.1";
const QByteArray Http2Name = "h2";

bool isSecure(const QUrl &url)
{
    return url.scheme() == QLatin1String("https");
}

quint16 portOf(const QUrl &url)
{
    return quint16(url.port(isSecure(url) ? 443 : 80));
}

}

HttpConnections::HttpConnections(QObject *parent)
    : QObject(parent)
{
}

/** Connections that differ in what they prove about either side are not interchangeable. */
QString HttpConnections::keyOf(const HttpRequest &request)
{
    return QStringLiteral("%1 %2 %3 %4 %5")
        .arg(request.url.scheme(), request.url.host())
        .arg(portOf(request.url))
        .arg(int(request.tls.has_value()))
        .arg(int(request.acceptsAnyCertificate));
}

QTcpSocket *HttpConnections::takeIdle(const HttpRequest &request)
{
    const auto found = m_idle.find(keyOf(request));
    if (found == m_idle.end())
        return nullptr;
    QTcpSocket *socket = found->second;
    m_idle.erase(found);
    socket->disconnect(this);
    return socket;
}

/** Reading all the system's certificates takes a while; those of one host stay the same. */
const QSslConfiguration &HttpConnections::tlsFor(const HttpRequest &request)
{
    const auto [found, isNew] = m_tls.try_emplace(keyOf(request));
    if (isNew)
        found->second = request.tls ? tlsWith(*request.tls) : QSslConfiguration::defaultConfiguration();
    return found->second;
}

QTcpSocket *HttpConnections::create(const HttpRequest &request)
{
    QTcpSocket *socket = nullptr;
    if (isSecure(request.url)) {
        auto *secure = new QSslSocket;
        QSslConfiguration tls = tlsFor(request);
        tls.setAllowedNextProtocols(
            m_http1.contains(keyOf(request)) ? QList {Http1Name} : QList {Http2Name, Http1Name});
        if (request.acceptsAnyCertificate)
            tls.setPeerVerifyMode(QSslSocket::VerifyNone);
        secure->setSslConfiguration(tls);
        socket = secure;
    } else {
        socket = new QTcpSocket;
    }
    socket->setReadBufferSize(SocketBufferBytes);
    socket->setProxy(proxyFor(request.url, QProcessEnvironment::systemEnvironment()));
    return socket;
}

void HttpConnections::open(QTcpSocket *socket, const HttpRequest &request)
{
    if (auto *secure = qobject_cast<QSslSocket *>(socket))
        secure->connectToHostEncrypted(request.url.host(), portOf(request.url));
    else
        socket->connectToHost(request.url.host(), portOf(request.url));
}

void HttpConnections::keep(QTcpSocket *socket, const HttpRequest &request)
{
    socket->setParent(this);
    const auto kept = m_idle.emplace(keyOf(request), socket);
    const auto drop = [this, kept, socket] {
        m_idle.erase(kept);
        socket->disconnect(this);
        socket->deleteLater();
    };
    // What comes without a request is nothing good.
    connect(socket, &QTcpSocket::readyRead, this, drop);
    connect(socket, &QTcpSocket::disconnected, this, drop);
    auto *timer = new QTimer(this);
    timer->setSingleShot(true);
    connect(timer, &QTimer::timeout, socket, [this, socket, timer] {
        timer->deleteLater();
        for (auto one = m_idle.begin(); one != m_idle.end(); ++one) {
            if (one->second == socket) {
                m_idle.erase(one);
                socket->disconnect(this);
                socket->deleteLater();
                return;
            }
        }
    });
    timer->start(IdleMs);
}

bool HttpConnections::speaksHttp2(const QTcpSocket &socket)
{
    const auto *secure = qobject_cast<const QSslSocket *>(&socket);
    return secure && secure->sslConfiguration().nextNegotiatedProtocol() == Http2Name;
}

Http2Connection *HttpConnections::shared(const HttpRequest &request) const
{
    const QString key = keyOf(request);
    if (m_http1.contains(key))
        return nullptr;
    const auto [first, last] = m_shared.equal_range(key);
    const auto found = std::find_if(first, last, [](const auto &one) { return one.second && one.second->hasRoom(); });
    return found == last ? nullptr : found->second.data();
}

Http2Connection *HttpConnections::share(QTcpSocket *socket, const HttpRequest &request)
{
    std::erase_if(m_shared, [](const auto &one) { return one.second.isNull(); });
    auto *connection = new Http2Connection(socket, IdleMs, this);
    m_shared.emplace(keyOf(request), connection);
    m_alone.erase(keyOf(request));
    connect(connection, &Http2Connection::settled, this, [this, request] { endOpening(request, Opened::Shared); });
    return connection;
}

bool HttpConnections::isOpening(const HttpRequest &request) const
{
    return m_opening.contains(keyOf(request));
}

bool HttpConnections::beginOpening(const HttpRequest &request)
{
    const QString key = keyOf(request);
    return isSecure(request.url) && !m_alone.contains(key) && !m_http1.contains(key) && m_opening.insert(key).second;
}

void HttpConnections::endOpening(const HttpRequest &request, Opened how)
{
    if (how == Opened::Alone)
        m_alone.insert(keyOf(request));
    if (m_opening.erase(keyOf(request)) > 0)
        Q_EMIT openingEnded();
}

}
