// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
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
    QByteArray certificate; ///< DER, of who signed it, where a bundle says so; empty else.

    /** The bytes that are signed (DSSE, "pre-authentication encoding"). */
    QByteArray signedBytes() const;
};

/** The envelope in \a object; empty if it is none, or if its payload is no Base64. */
std::optional<Envelope> envelopeIn(const QJsonObject &object);

}
