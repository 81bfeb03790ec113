// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "packageurl.h"

#include <QStringList>
#include <QUrl>

namespace stratoscope
{

namespace
{

QString encoded(const QString &text)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(text, ":"));
}

/** Its namespace, with a slash after it, and its name. */
QString urlPath(const Package &package, const Distribution &distribution)
{
    const QString vendor = distribution.id.isEmpty() ? QString() : encoded(distribution.id) + QLatin1Char('/');
    switch (package.ecosystem) {
    case Ecosystem::Debian:
    case Ecosystem::Alpine:
        return vendor + encoded(package.name.toLower());
    case Ecosystem::Rpm:
        return vendor + encoded(package.name);
    case Ecosystem::Python:
        return encoded(package.name.toLower().replace(QLatin1Char('_'), QLatin1Char('-')));
    case Ecosystem::Java:
        return encoded(QString(package.name).replace(QLatin1Char(':'), QLatin1Char('/')))
            .replace(QStringLiteral("%2F"), QStringLiteral("/"));
    case Ecosystem::Npm:
    case Ecosystem::Go:
        return encoded(package.name).replace(QStringLiteral("%2F"), QStringLiteral("/"));
    case Ecosystem::Ruby:
    case Ecosystem::Rust:
        break;
    }
    return encoded(package.name);
}

/** Of rpm's "1:2-3": "1"; elsewhere a colon is part of the version. */
QString urlEpoch(const Package &package)
{
    return package.ecosystem == Ecosystem::Rpm && package.version.contains(QLatin1Char(':'))
        ? package.version.section(QLatin1Char(':'), 0, 0)
        : QString();
}

/** Sorted by their names, as the canonical form wants them. */
QStringList qualifiers(const Package &package, const Distribution &distribution)
{
    QStringList all;
    const bool isRuby = package.ecosystem == Ecosystem::Ruby;
    if (!package.architecture.isEmpty() && !isRuby)
        all.append(QStringLiteral("arch=") + encoded(package.architecture));
    if (isOfSystem(package.ecosystem) && !distribution.id.isEmpty() && !distribution.version.isEmpty())
        all.append(QStringLiteral("distro=") + encoded(distribution.id + QLatin1Char('-') + distribution.version));
    if (const QString epoch = urlEpoch(package); !epoch.isEmpty())
        all.append(QStringLiteral("epoch=") + encoded(epoch));
    if (!package.architecture.isEmpty() && isRuby)
        all.append(QStringLiteral("platform=") + encoded(package.architecture));
    return all;
}

}

QString packageUrl(const Package &package, const Distribution &distribution)
{
    QString url = QStringLiteral("pkg:%1/").arg(QLatin1String(packageUrlType(package.ecosystem)))
        + urlPath(package, distribution);
    const QString version
        = urlEpoch(package).isEmpty() ? package.version : package.version.section(QLatin1Char(':'), 1);
    if (!version.isEmpty())
        url += QLatin1Char('@') + encoded(version);
    const QStringList more = qualifiers(package, distribution);
    return more.isEmpty() ? url : url + QLatin1Char('?') + more.join(QLatin1Char('&'));
}

}
