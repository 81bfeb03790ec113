// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "cose.h"

#include "json.h"

#include <QCborArray>
#include <QCborMap>
#include <QCborValue>
#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>
#include <array>

namespace stratoscope
{

namespace
{

struct CoseWords
{
    Q_DECLARE_TR_FUNCTIONS(stratoscope::Signature)
};

struct CoseName
{
    qint64 number;
    const char *name;
};

// The registries of IANA for COSE: headers, and algorithms.
constexpr std::array HeaderNames = std::to_array<CoseName>({{1, "alg"}, {2, "crit"}, {3, "cty"}});
constexpr qint64 ChainLabel = 33;
constexpr std::array AlgorithmNames = std::to_array<CoseName>(
    {{-7, "ES256"}, {-35, "ES384"}, {-36, "ES512"}, {-37, "PS256"}, {-38, "PS384"}, {-39, "PS512"}});

template<std::size_t Count>
QString nameIn(const std::array<CoseName, Count> &names, qint64 number)
{
    for (const CoseName &one : names) {
        if (one.number == number)
            return QLatin1String(one.name);
    }
    return QString::number(number);
}

template<std::size_t Count>
bool hasName(const std::array<CoseName, Count> &names, const QString &name)
{
    return std::any_of(
        names.begin(), names.end(), [&](const CoseName &one) { return name == QLatin1String(one.name); });
}

/** Empty for a label that is none, or is a text that others would take for a number's name. */
QString labelName(const QCborValue &label)
{
    if (label.isInteger())
        return nameIn(HeaderNames, label.toInteger());
    const QString name = label.isString() ? label.toString() : QString();
    bool isNumber = false;
    name.toLongLong(&isNumber);
    return isNumber || hasName(HeaderNames, name) ? QString() : name;
}

QJsonValue headerValue(const QString &name, const QCborValue &value)
{
    if (value.isDateTime())
        return value.toDateTime().toUTC().toString(Qt::ISODate);
    if (name == QLatin1String("alg"))
        return value.isInteger() ? QJsonValue(nameIn(AlgorithmNames, value.toInteger())) : QJsonValue();
    if (!value.isArray())
        return value.isString() ? QJsonValue(value.toString()) : QJsonValue();
    QJsonArray labels;
    for (const QCborValue &one : value.toArray()) {
        const QString label = labelName(one);
        labels.append(label.isEmpty() ? QJsonValue() : QJsonValue(label));
    }
    return labels;
}

/** Empty if a label is twice there, or is none. */
std::optional<QJsonObject> headOf(const QByteArray &bytes)
{
    QCborParserError error;
    const QCborValue value = QCborValue::fromCbor(bytes, &error);
    if (error.error != QCborError::NoError || error.offset != bytes.size() || !value.isMap())
        return std::nullopt;
    QJsonObject head;
    for (const auto &[label, one] : value.toMap()) {
        const QString name = labelName(label);
        if (name.isEmpty() || head.contains(name))
            return std::nullopt;
        head.insert(name, headerValue(name, one));
    }
    return head;
}

SignerChain chainOf(const QCborValue &value)
{
    if (value.isByteArray())
        return signerChain({value.toByteArray()});
    QByteArrayList certificates;
    for (const QCborValue &one : value.toArray())
        certificates.append(one.toByteArray());
    return signerChain(certificates);
}

QCborArray partsOf(const QByteArray &bytes)
{
    QCborParserError error;
    const QCborValue value = QCborValue::fromCbor(bytes, &error);
    const bool isSigned = error.error == QCborError::NoError && error.offset == bytes.size() && value.isTag()
        && value.tag() == QCborTag(QCborKnownTags::COSE_Sign1);
    const QCborArray parts = isSigned ? value.taggedValue().toArray() : QCborArray();
    const bool isWhole = parts.size() == 4 && parts.at(0).isByteArray() && parts.at(1).isMap()
        && parts.at(2).isByteArray() && parts.at(3).isByteArray();
    return isWhole ? parts : QCborArray();
}

}

Result<Jws> parseCose(const QByteArray &bytes, const QString &name)
{
    const QCborArray parts = partsOf(bytes);
    const std::optional<QJsonObject> head = parts.isEmpty() ? std::nullopt : headOf(parts.at(0).toByteArray());
    if (!head)
        return failure(ErrorKind::Damaged, name, CoseWords::tr("not a COSE signature"));
    const Result<QJsonObject> payload = parseJsonObject(parts.at(2).toByteArray(), name);
    if (!payload)
        return tl::unexpected(payload.error());
    Jws signature;
    signature.head = *head;
    signature.payload = *payload;
    // Sig_structure (RFC 9052, 4.4), without data from outside.
    signature.message
        = QCborValue(QCborArray {QStringLiteral("Signature1"), parts.at(0), QByteArray(), parts.at(2)}).toCbor();
    signature.signature = parts.at(3).toByteArray();
    signature.signer = chainOf(parts.at(1).toMap().value(ChainLabel));
    return signature;
}

}
