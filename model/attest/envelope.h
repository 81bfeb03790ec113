// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "signerchain.h"

#include <QByteArray>
#include <QDateTime>
#include <QJsonObject>
#include <QString>

#include <optional>
#include <vector>

namespace stratoscope
{

/** A signed message: a DSSE envelope, alone or in a Sigstore bundle. */
struct Envelope
{
    QString payloadType;
    QByteArray payload;
    std::vector<QByteArray> signatures; ///< Raw; not verified.
    SignerChain signer; ///< Who signed it, where a bundle says so.
    QDateTime logged; ///< When a log took it, as a bundle claims; invalid else.

    /** The bytes that are signed (DSSE, "pre-authentication encoding"). */
    QByteArray signedBytes() const;
};

/** Whose signature a Sigstore \a bundle has, as it says. */
SignerChain bundledSigner(const QJsonObject &bundle);
/** When a log took it, as it says; invalid if it does not. */
QDateTime bundledTime(const QJsonObject &bundle);
/** \a seconds since 1970, a number or a text, in UTC; invalid if no calendar has that moment. */
QDateTime claimedTime(const QJsonValue &seconds);

/** The envelope in \a object; empty if it is none, or if its payload is no Base64. */
std::optional<Envelope> envelopeIn(const QJsonObject &object);

}
