// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "proxychoice.h"

#include <QHostAddress>

namespace stratoscope
{

namespace
{

constexpr quint16 UsualProxyPort = 80;
constexpr quint16 UsualSocksPort = 1080;

QString valueOf(const QProcessEnvironment &environment, const QString &name)
{
    const QString value = environment.value(name.toUpper());
    return (value.isEmpty() ? environment.value(name.toLower()) : value).trimmed();
}

int askedPort(const QUrl &url)
{
    return url.port(url.scheme() == QLatin1String("https") ? 443 : 80);
}

/** True if \a pattern of NO_PROXY, a network, a host with what is below it, or only what is below it, has \a host. */
bool covers(const QString &pattern, const QString &host)
{
    const QHostAddress address(host);
    if (pattern.contains(QLatin1Char('/')))
        return !address.isNull() && address.isInSubnet(QHostAddress::parseSubnet(pattern));
    if (!address.isNull())
        return address == QHostAddress(pattern);
    QString name = pattern.toLower();
    if (name.startsWith(QLatin1String("*.")))
        name.remove(0, 1);
    return name.startsWith(QLatin1Char('.')) ? host.endsWith(name)
                                             : host == name || host.endsWith(QLatin1Char('.') + name);
}

bool isExcepted(const QString &exceptions, const QUrl &url)
{
    for (const QString &part : exceptions.split(QLatin1Char(','), Qt::SkipEmptyParts)) {
        QString pattern = part.trimmed();
        if (pattern == QLatin1String("*"))
            return true;
        const qsizetype colon = pattern.lastIndexOf(QLatin1Char(':'));
        bool isPort = false;
        const int port = colon > 0 ? pattern.mid(colon + 1).toInt(&isPort) : 0;
        // More colons are an IPv6 address without a port.
        if (isPort && pattern.count(QLatin1Char(':')) == 1) {
            pattern.truncate(colon);
            if (port != askedPort(url))
                continue;
        }
        if (!pattern.isEmpty() && covers(pattern, url.host().toLower()))
            return true;
    }
    return false;
}

bool isThisMachine(const QString &host)
{
    return host == QLatin1String("localhost") || QHostAddress(host).isLoopback();
}

}

QNetworkProxy proxyFor(const QUrl &url, const QProcessEnvironment &environment)
{
    const QNetworkProxy none(QNetworkProxy::NoProxy);
    QString text = valueOf(environment, url.scheme() + QLatin1String("_proxy"));
    if (text.isEmpty())
        text = valueOf(environment, QStringLiteral("all_proxy"));
    if (text.isEmpty() || isThisMachine(url.host())
        || isExcepted(valueOf(environment, QStringLiteral("no_proxy")), url))
        return none;
    const QUrl proxy(text.contains(QLatin1String("://")) ? text : QLatin1String("http://") + text);
    if (!proxy.isValid() || proxy.host().isEmpty())
        return none;
    const bool isSocks = proxy.scheme().startsWith(QLatin1String("socks5"));
    return QNetworkProxy(isSocks ? QNetworkProxy::Socks5Proxy : QNetworkProxy::HttpProxy, proxy.host(),
        quint16(proxy.port(isSocks ? UsualSocksPort : UsualProxyPort)), proxy.userName(QUrl::FullyDecoded),
        proxy.password(QUrl::FullyDecoded));
}

}
