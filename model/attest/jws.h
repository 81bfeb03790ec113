// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "error.h"
#include "signerchain.h"

#include <QByteArrayList>
#include <QJsonObject>
#include <QStringList>

#include <optional>

namespace stratoscope
{

/** A JSON Web Signature of one signer, flattened (RFC 7515, 7.2.2). Nothing of it is verified. */
struct Jws
{
    QJsonObject head; ///< The protected header.
    QJsonObject payload;
    QByteArray message; ///< What is signed: both as they came.
    QByteArray signature;
    SignerChain signer; ///< Of the header that is not protected.

    /** What of the header has to be understood by whoever takes the signature; empty if that is ill-formed. */
    std::optional<QStringList> critical() const;
};

/** The chain of \a certificates, the signer's first; of more than chains have, the rest is left out. */
SignerChain signerChain(const QByteArrayList &certificates);

/** The signature in \a json; \a name is for messages. Fails with ErrorKind::Damaged or Limit. */
Result<Jws> parseJws(const QByteArray &json, const QString &name);

}
