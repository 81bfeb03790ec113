// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "sbomdifference.h"

#include "packageurl.h"

#include <QRegularExpression>
#include <QSet>
#include <QUrl>
#include <QUrlQuery>

namespace stratoscope
{

namespace
{

/** Distributions are written in several ways where they are part of a name. */
bool isSystemType(const QString &type)
{
    return type == QLatin1String("deb") || type == QLatin1String("apk") || type == QLatin1String("rpm");
}

/** What makes a package URL that of another package. */
QString urlKey(const QString &url)
{
    static const QRegularExpression separators(QStringLiteral("[-_.]+"));
    const QString whole = url.section(QLatin1Char('#'), 0, 0);
    const QUrlQuery qualifiers(whole.section(QLatin1Char('?'), 1));
    const QString path = whole.section(QLatin1Char('?'), 0, 0).mid(qsizetype(qstrlen("pkg:")));
    const qsizetype at = path.indexOf(QLatin1Char('@'), path.lastIndexOf(QLatin1Char('/')) + 1);
    const QString type = path.section(QLatin1Char('/'), 0, 0).toLower();
    QString name = path.left(at).section(QLatin1Char('/'), 1);
    if (isSystemType(type))
        name = name.section(QLatin1Char('/'), -1);
    name = QUrl::fromPercentEncoding(name.toUtf8());
    if (type == QLatin1String("pypi"))
        name = name.toLower().replace(separators, QStringLiteral("-"));
    QString version = at < 0 ? QString() : QUrl::fromPercentEncoding(path.mid(at + 1).toUtf8());
    if (const QString epoch = qualifiers.queryItemValue(QStringLiteral("epoch")); !epoch.isEmpty())
        version = epoch + QLatin1Char(':') + version;
    return type + QLatin1Char('/') + name + QLatin1Char('@') + version;
}

/** For bills that do not say what kind of package it is. */
QString plainKey(const QString &name, const QString &version)
{
    return name + QLatin1Char('@') + version;
}

bool hasUrl(const SbomPackage &package)
{
    return package.url.startsWith(QLatin1String("pkg:"));
}

}

SbomDifference compareWithSbom(const ImagePackages &packages, LayerIndex upTo, const Sbom &bill)
{
    QSet<QString> listedUrls;
    QSet<QString> listedNames;
    for (const SbomPackage &package : bill.packages) {
        if (hasUrl(package))
            listedUrls.insert(urlKey(package.url));
        else
            listedNames.insert(plainKey(package.name, package.version));
    }
    SbomDifference difference;
    QSet<QString> ownUrls;
    QSet<QString> ownNames;
    for (const InstalledPackage *each : packagesAt(packages, upTo)) {
        const QString url = urlKey(packageUrl(each->package, packages.distribution));
        const QString name = plainKey(each->package.name, each->package.version);
        ownUrls.insert(url);
        ownNames.insert(name);
        if (listedUrls.contains(url) || listedNames.contains(name))
            ++difference.common;
        else
            difference.unlisted.push_back(each);
    }
    for (const SbomPackage &package : bill.packages) {
        const bool isKnown = hasUrl(package) ? ownUrls.contains(urlKey(package.url))
                                             : ownNames.contains(plainKey(package.name, package.version));
        if (!isKnown)
            difference.unknown.push_back(&package);
    }
    return difference;
}

}
