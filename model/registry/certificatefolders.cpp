// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "certificatefolders.h"

#include <QDir>
#include <QFile>

namespace stratoscope
{

namespace
{

constexpr qint64 LargestCertificate = 1 << 20;

QByteArray pemIn(const QString &path)
{
    QFile file(path);
    const QByteArray content = file.open(QIODevice::ReadOnly) ? file.read(LargestCertificate) : QByteArray();
    return content.contains("-----BEGIN ") ? content : QByteArray();
}

HostCertificates certificatesIn(const QDir &folder)
{
    HostCertificates found;
    for (const QString &name : folder.entryList({QStringLiteral("*.crt")}, QDir::Files)) {
        if (const QByteArray authority = pemIn(folder.filePath(name)); !authority.isEmpty())
            found.authorities.append(authority);
    }
    for (const QString &name : folder.entryList({QStringLiteral("*.cert")}, QDir::Files)) {
        const QByteArray chain = pemIn(folder.filePath(name));
        const QByteArray key = pemIn(folder.filePath(name.chopped(5) + QLatin1String(".key")));
        if (!chain.isEmpty() && !key.isEmpty())
            found.clients.push_back({chain, key});
    }
    return found;
}

}

QStringList certificateFolders()
{
    return {QDir::homePath() + QStringLiteral("/.config/containers/certs.d"), QStringLiteral("/etc/containers/certs.d"),
        QStringLiteral("/etc/docker/certs.d")};
}

std::optional<HostCertificates> certificatesFor(const QString &host, const QStringList &folders)
{
    for (const QString &folder : folders) {
        const QDir own(folder + QLatin1Char('/') + host);
        if (!own.exists())
            continue;
        const HostCertificates found = certificatesIn(own);
        if (!found.authorities.isEmpty() || !found.clients.empty())
            return found;
    }
    return std::nullopt;
}

}
