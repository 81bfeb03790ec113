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

}

SignerChain bundledSigner(const QJsonObject &bundle)
{
    // Its form differs from version to version.
    const QJsonObject material = bundle.value(QStringLiteral("verificationMaterial")).toObject();
    const QJsonObject single = material.value(QStringLiteral("certificate")).toObject();
    const QJsonArray chain = single.isEmpty() ? material.value(QStringLiteral("x509CertificateChain"))
                                                    .toObject()
                                                    .value(QStringLiteral("certificates"))
                                                    .toArray()
                                              : QJsonArray {single};
    SignerChain signer;
    for (qsizetype i = 0; i < qMin(chain.size(), MostSignatures); ++i) {
        QByteArray one
            = decoded(chain.at(i).toObject().value(QStringLiteral("rawBytes")).toString()).value_or(QByteArray());
        if (i == 0)
            signer.leaf = std::move(one);
        else
            signer.others.push_back(std::move(one));
    }
    return signer;
}

QDateTime claimedTime(const QJsonValue &seconds)
{
    constexpr double LastSecond = 253'402'300'799; // of the year 9999
    const double number = seconds.isString() ? seconds.toString().toDouble() : seconds.toDouble();
    return number > 0 && number <= LastSecond ? QDateTime::fromSecsSinceEpoch(qint64(number), Qt::UTC) : QDateTime();
}

QDateTime bundledTime(const QJsonObject &bundle)
{
    const QJsonArray entries = bundle.value(QStringLiteral("verificationMaterial"))
                                   .toObject()
                                   .value(QStringLiteral("tlogEntries"))
                                   .toArray();
    return claimedTime(entries.at(0).toObject().value(QStringLiteral("integratedTime")));
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
    envelope.signer = bundledSigner(object);
    envelope.logged = bundledTime(object);
    return envelope;
}

}
