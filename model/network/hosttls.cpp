// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "hosttls.h"

#include <QSslCertificate>
#include <QSslKey>

namespace stratoscope
{

namespace
{

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

}

QSslConfiguration tlsWith(const HostCertificates &certificates)
{
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    QList<QSslCertificate> authorities;
    for (const QByteArray &pem : certificates.authorities)
        authorities += QSslCertificate::fromData(pem, QSsl::Pem);
    if (!authorities.isEmpty())
        tls.setCaCertificates(QSslConfiguration::systemCaCertificates() + authorities);
    for (const ClientCertificate &client : certificates.clients) {
        const QList<QSslCertificate> chain = QSslCertificate::fromData(client.chain, QSsl::Pem);
        const QSslKey key = keyIn(client.key);
        if (chain.isEmpty() || key.isNull())
            continue;
        tls.setLocalCertificateChain(chain);
        tls.setPrivateKey(key);
    }
    return tls;
}

}
