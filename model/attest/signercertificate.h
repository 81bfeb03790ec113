// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <optional>

namespace stratoscope
{

/** Whom a certificate that came with a signature is of. Nothing is verified. */
struct SignerCertificate
{
    QString name; ///< An e-mail address or URI, or else the subject as in RFC 2253.
    QString issuer; ///< Who vouches for that name.
    QDateTime from; ///< In UTC.
};

/** The first certificate in \a bytes, PEM or DER; nothing if there is none. */
std::optional<SignerCertificate> signerCertificate(const QByteArray &bytes);

}
