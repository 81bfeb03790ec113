// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <vector>

namespace stratoscope
{

/** One X.509 certificate (RFC 5280). */
struct CertificateFacts
{
    QString subject; ///< "CN=example.org,O=Example": as in RFC 2253.
    QString issuer;
    QDateTime from; ///< In UTC, like \c until; invalid if it makes no sense.
    QDateTime until;
};

/** Some certificates of a file, and how many there are. */
struct Certificates
{
    std::vector<CertificateFacts> first;
    std::size_t count = 0;
};

/** The certificates in \a content: PEM blocks, or one in DER. Nothing is verified. */
Certificates certificatesIn(const QByteArray &content);

}
