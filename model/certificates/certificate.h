// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "error.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <vector>

namespace stratoscope
{

/** One X.509 certificate (RFC 5280). Nothing of it is verified. */
struct Certificate
{
    QString subject; ///< "CN=example.org,O=Example": as in RFC 2253.
    QString issuer;
    QDateTime from; ///< In UTC, like \c until; invalid if it makes no sense.
    QDateTime until;
    QString address = {}; ///< The first e-mail address or URI among its alternative names; may be empty.
    QString voucher = {}; ///< Who told Sigstore's authority of that address, by an address, too; may be empty.
};

/** Some certificates of a file, and how many there are. */
struct Certificates
{
    std::vector<Certificate> first;
    std::size_t count = 0;
};

/** The certificates in \a content: PEM blocks, or one in DER. Fails only if there may be some, and
 *  the module that reads them is not installed. */
Result<Certificates> readCertificates(const QByteArray &content);

}
