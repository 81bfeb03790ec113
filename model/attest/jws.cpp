// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "jws.h"

#include "json.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace stratoscope
{

namespace
{

struct JwsWords
{
    Q_DECLARE_TR_FUNCTIONS(stratoscope::Signature)
};

/** Chains have three or four. */
constexpr qsizetype MostCertificates = 9;
constexpr qsizetype MostCritical = 32;

/** The bytes of member \a key, in Base64 for URLs without the signs that fill it up (RFC 7515, 2). */
Result<QByteArray> jwsPart(const QJsonObject &object, const char *key, const QString &name)
{
    const QString text = object.value(QLatin1String(key)).toString();
    const auto decoded = QByteArray::fromBase64Encoding(text.toLatin1(),
        QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals | QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded || text.contains(QLatin1Char('=')))
        return failure(
            ErrorKind::Damaged, name, JwsWords::tr("not a signature: \"%1\" is not Base64").arg(QLatin1String(key)));
    return *decoded;
}

QByteArrayList certificatesIn(const QJsonObject &open)
{
    QByteArrayList certificates;
    for (const QJsonValue &one : open.value(QStringLiteral("x5c")).toArray())
        certificates.append(QByteArray::fromBase64(one.toString().toLatin1()));
    return certificates;
}

}

std::optional<QStringList> Jws::critical() const
{
    const QJsonValue value = head.value(QStringLiteral("crit"));
    if (value.isUndefined())
        return QStringList();
    const QJsonArray listed = value.toArray();
    if (listed.isEmpty() || listed.size() > MostCritical)
        return std::nullopt;
    QStringList names;
    for (const QJsonValue &one : listed) {
        if (!one.isString() || !head.contains(one.toString()) || names.contains(one.toString()))
            return std::nullopt;
        names.append(one.toString());
    }
    return names;
}

SignerChain signerChain(const QByteArrayList &certificates)
{
    SignerChain chain;
    chain.leaf = certificates.value(0);
    for (qsizetype i = 1; i < qMin(certificates.size(), MostCertificates); ++i)
        chain.others.push_back(certificates.at(i));
    return chain;
}

Result<Jws> parseJws(const QByteArray &json, const QString &name)
{
    const Result<QJsonObject> object = parseJsonObject(json, name);
    if (!object)
        return tl::unexpected(object.error());
    const Result<QByteArray> head = jwsPart(*object, "protected", name);
    const Result<QByteArray> payload = jwsPart(*object, "payload", name);
    const Result<QByteArray> signature = jwsPart(*object, "signature", name);
    for (const Result<QByteArray> *part : {&head, &payload, &signature}) {
        if (!*part)
            return tl::unexpected(part->error());
    }
    const Result<QJsonObject> headJson = parseJsonObject(*head, name);
    const Result<QJsonObject> payloadJson = parseJsonObject(*payload, name);
    if (!headJson || !payloadJson)
        return tl::unexpected(headJson ? payloadJson.error() : headJson.error());
    Jws jws;
    jws.head = *headJson;
    jws.payload = *payloadJson;
    jws.message = object->value(QStringLiteral("protected")).toString().toLatin1() + '.'
        + object->value(QStringLiteral("payload")).toString().toLatin1();
    jws.signature = *signature;
    jws.signer = signerChain(certificatesIn(object->value(QStringLiteral("header")).toObject()));
    return jws;
}

}
