// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "envelope.h"

#include <QJsonArray>

namespace stratoscope
{

namespace
{

/** One is the rule; more are for several keys. */
constexpr qsizetype MostSignatures = 16;

/** Base64 of either alphabet, as DSSE allows; null if \a text is none. */
std::optional<QByteArray> decoded(const QString &text)
{
    const QByteArray latin = text.toLatin1();
    for (const auto alphabet : {QByteArray::Base64Encoding, QByteArray::Base64UrlEncoding}) {
        const auto result = QByteArray::fromBase64Encoding(latin, alphabet | QByteArray::AbortOnBase64DecodingErrors);
        if (result)
            return result.decoded;
    }
    return std::nullopt;
}

/** The certificate in a bundle's "verificationMaterial", whose form differs from version to version. */
QByteArray bundledCertificate(const QJsonObject &bundle)
{
    const QJsonObject material = bundle.value(QStringLiteral("verificationMaterial")).toObject();
    QJsonObject certificate = material.value(QStringLiteral("certificate")).toObject();
    if (certificate.isEmpty()) {
        const QJsonObject chain = material.value(QStringLiteral("x509CertificateChain")).toObject();
        certificate = chain.value(QStringLiteral("certificates")).toArray().at(0).toObject();
    }
    return decoded(certificate.value(QStringLiteral("rawBytes")).toString()).value_or(QByteArray());
}

}

QByteArray Envelope::signedBytes() const
{
    const QByteArray type = payloadType.toUtf8();
    return "DSSEv1 " + QByteArray::number(type.size()) + ' ' + type + ' ' + QByteArray::number(payload.size()) + ' '
        + payload;
}

std::optional<Envelope> envelopeIn(const QJsonObject &object)
{
    const QJsonValue inner = object.value(QStringLiteral("dsseEnvelope"));
    const QJsonObject json = inner.isObject() ? inner.toObject() : object;
    if (!json.contains(QStringLiteral("payloadType")) || !json.value(QStringLiteral("payload")).isString())
        return std::nullopt;
    std::optional<QByteArray> payload = decoded(json.value(QStringLiteral("payload")).toString());
    if (!payload)
        return std::nullopt;
    Envelope envelope;
    envelope.payloadType = json.value(QStringLiteral("payloadType")).toString();
    envelope.payload = std::move(*payload);
    const QJsonArray signatures = json.value(QStringLiteral("signatures")).toArray();
    for (qsizetype i = 0; i < qMin(signatures.size(), MostSignatures); ++i) {
        const QJsonObject one = signatures.at(i).toObject();
        if (const auto bytes = decoded(one.value(QStringLiteral("sig")).toString()); bytes && !bytes->isEmpty())
            envelope.signatures.push_back(*bytes);
    }
    envelope.certificate = bundledCertificate(object);
    return envelope;
}

}
