// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "hosttls.h"

#include <QDir>
#include <QFile>
#include <QSslCertificate>
#include <QSslKey>

namespace stratoscope
{

namespace
{

constexpr qint64 LargestCertificate = 1 << 20;

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.read(LargestCertificate) : QByteArray();
}

/** A key does not say of which kind it is. */
QSslKey keyIn(const QByteArray &pem)
{
    for (const QSsl::KeyAlgorithm algorithm : {QSsl::Rsa, QSsl::Ec, QSsl::Dsa}) {
        const QSslKey key(pem, algorithm);
        if (!key.isNull())
            return key;
    }
    return {};
}

/** Puts the certificates of \a folder into \a tls; false if there are none. */
bool addCertificates(QSslConfiguration &tls, const QDir &folder)
{
    QList<QSslCertificate> authorities;
    for (const QString &name : folder.entryList({QStringLiteral("*.crt")}, QDir::Files))
        authorities += QSslCertificate::fromData(contentOf(folder.filePath(name)), QSsl::Pem);
    if (!authorities.isEmpty())
        tls.setCaCertificates(QSslConfiguration::systemCaCertificates() + authorities);
    bool isChanged = !authorities.isEmpty();
    for (const QString &name : folder.entryList({QStringLiteral("*.cert")}, QDir::Files)) {
        const QList<QSslCertificate> chain = QSslCertificate::fromData(contentOf(folder.filePath(name)), QSsl::Pem);
        const QSslKey key = keyIn(contentOf(folder.filePath(name.chopped(5) + QLatin1String(".key"))));
        if (chain.isEmpty() || key.isNull())
            continue;
        tls.setLocalCertificateChain(chain);
        tls.setPrivateKey(key);
        isChanged = true;
    }
    return isChanged;
}

}

QStringList certificateFolders()
{
    return {QDir::homePath() + QStringLiteral("/.config/containers/certs.d"), QStringLiteral("/etc/containers/certs.d"),
        QStringLiteral("/etc/docker/certs.d")};
}

std::optional<QSslConfiguration> tlsFor(const QString &host, const QStringList &folders)
{
    for (const QString &folder : folders) {
        const QDir own(folder + QLatin1Char('/') + host);
        if (!own.exists())
            continue;
        QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
        if (addCertificates(tls, own))
            return tls;
    }
    return std::nullopt;
}

}
