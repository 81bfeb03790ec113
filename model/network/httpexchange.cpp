// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "httpexchange.h"

#include <QNetworkProxy>

#include <array>

namespace stratoscope
{

namespace
{

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

}

HttpOutcome::Fault faultOf(const QAbstractSocket &socket, QAbstractSocket::SocketError error)
{
    for (const FaultRow &row : FaultRows) {
        if (row.error == error)
            return row.fault;
    }
    return socket.proxy().type() == QNetworkProxy::NoProxy ? HttpOutcome::Fault::Other : HttpOutcome::Fault::Proxy;
}

QByteArray requestTarget(const QUrl &url)
{
    QByteArray target = url.path(QUrl::FullyEncoded).toLatin1();
    if (target.isEmpty())
        target = "/";
    if (url.hasQuery())
        target += '?' + url.query(QUrl::FullyEncoded).toLatin1();
    return target;
}

HttpHeaders requestHeaders(const HttpRequest &request)
{
    // Nothing to unpack: digests are of bytes as they are stored.
    HttpHeaders headers {{"Accept-Encoding", "identity"}, {"User-Agent", "stratoscope"}};
    headers += request.headers;
    if (!request.form.isEmpty()) {
        headers.emplaceBack("Content-Type", "application/x-www-form-urlencoded");
        headers.emplaceBack("Content-Length", QByteArray::number(request.form.size()));
    }
    return headers;
}

}
