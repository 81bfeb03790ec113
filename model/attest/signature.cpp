// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "signature.h"

#include "certificate.h"
#include "json.h"
#include "kindtable.h"
#include "timestamp.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

namespace stratoscope
{

namespace
{

struct SignatureWords
{
    Q_DECLARE_TR_FUNCTIONS(stratoscope::Signature)
};

constexpr qsizetype LongestText = 1'024;

struct CheckRow
{
    SignatureCheck check;
    const char *name;
};

constexpr std::array CheckRows = std::to_array<CheckRow>({
    {SignatureCheck::Unchecked, "unchecked"},
    {SignatureCheck::Verified, "verified"},
    {SignatureCheck::Failed, "failed"},
});
static_assert(hasRowPerKind(CheckRows, &CheckRow::check));

void takeCertificate(Signature &signature, const QByteArray &certificate)
{
    if (certificate.isEmpty())
        return;
    const Result<Certificates> certificates = readCertificates(certificate);
    if (!certificates) {
        signature.signerProblem = certificates.error();
    } else if (!certificates->first.empty()) {
        const Certificate &signer = certificates->first.front();
        signature.signer = signer.address.isEmpty() ? signer.subject : signer.address;
        signature.issuer = signer.voucher.isEmpty() ? signer.issuer : signer.voucher;
        if (!signature.time.isValid())
            signature.time = signer.from;
    }
}

/** When the log of Sigstore took the signature, as the annotation \a bundle says. */
QDateTime loggedTime(const QString &bundle)
{
    const Result<QJsonObject> object = parseJsonObject(bundle.toUtf8(), {});
    const QJsonObject payload = object ? object->value(QStringLiteral("Payload")).toObject() : QJsonObject();
    const double seconds = payload.value(QStringLiteral("integratedTime")).toDouble();
    constexpr double LastSecond = 253'402'300'799; // of the year 9999
    return seconds > 0 && seconds <= LastSecond ? QDateTime::fromSecsSinceEpoch(qint64(seconds), Qt::UTC) : QDateTime();
}

SignatureCheck checkOf(bool isRight)
{
    return isRight ? SignatureCheck::Verified : SignatureCheck::Failed;
}

Result<QJsonObject> jsonPart(const QJsonObject &object, const char *key, const QString &name)
{
    const auto decoded = QByteArray::fromBase64Encoding(object.value(QLatin1String(key)).toString().toLatin1(),
        QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals | QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded)
        return failure(ErrorKind::Damaged, name,
            SignatureWords::tr("not a signature: \"%1\" is not Base64").arg(QLatin1String(key)));
    return parseJsonObject(decoded.decoded, name);
}

}

const char *checkName(SignatureCheck check)
{
    return rowFor(CheckRows, check).name;
}

Result<Signature> cosignSignature(const ReferrerBlob &blob, const std::vector<Digest> &images, const PublicKey *key)
{
    const Result<QJsonObject> payload = parseJsonObject(blob.bytes, blob.descriptor.digest.toString());
    if (!payload)
        return tl::unexpected(payload.error());
    const QJsonObject critical = payload->value(QStringLiteral("critical")).toObject();
    Signature signature;
    signature.form = QStringLiteral("cosign");
    signature.reference = critical.value(QStringLiteral("identity"))
                              .toObject()
                              .value(QStringLiteral("docker-reference"))
                              .toString()
                              .left(LongestText);
    const QString digest
        = critical.value(QStringLiteral("image")).toObject().value(QStringLiteral("docker-manifest-digest")).toString();
    signature.digest = Digest::parse(digest).value_or(Digest());
    const auto annotation = [&](const char *name) { return blob.descriptor.annotations.value(QLatin1String(name)); };
    signature.time = loggedTime(annotation("dev.sigstore.cosign/bundle"));
    takeCertificate(signature, annotation("dev.sigstore.cosign/certificate").toUtf8());
    if (!key)
        return signature;
    const QByteArray bytes = QByteArray::fromBase64(annotation("dev.cosignproject.cosign/signature").toLatin1());
    const bool isOfImage = std::find(images.begin(), images.end(), signature.digest) != images.end();
    signature.check = checkOf(isOfImage && key->verifies(blob.bytes, bytes));
    return signature;
}

Signature envelopeSignature(const Envelope &envelope, bool isAboutImage, const PublicKey *key)
{
    Signature signature;
    signature.form = QStringLiteral("DSSE");
    takeCertificate(signature, envelope.certificate);
    if (key) {
        const QByteArray message = envelope.signedBytes();
        signature.check = checkOf(isAboutImage
            && std::any_of(envelope.signatures.begin(), envelope.signatures.end(),
                [&](const QByteArray &one) { return key->verifies(message, one); }));
    }
    return signature;
}

Result<Signature> notarySignature(const ReferrerBlob &blob)
{
    const QString name = blob.descriptor.digest.toString();
    const Result<QJsonObject> object = parseJsonObject(blob.bytes, name);
    if (!object)
        return tl::unexpected(object.error());
    const Result<QJsonObject> payload = jsonPart(*object, "payload", name);
    const Result<QJsonObject> head = jsonPart(*object, "protected", name);
    if (!payload || !head)
        return tl::unexpected(payload ? head.error() : payload.error());
    Signature signature;
    signature.form = QStringLiteral("Notary (JWS)");
    const QString digest
        = payload->value(QStringLiteral("targetArtifact")).toObject().value(QStringLiteral("digest")).toString();
    signature.digest = Digest::parse(digest).value_or(Digest());
    signature.time = parseTimestamp(head->value(QStringLiteral("io.cncf.notary.signingTime")).toString());
    const QJsonArray chain = object->value(QStringLiteral("header")).toObject().value(QStringLiteral("x5c")).toArray();
    takeCertificate(signature, QByteArray::fromBase64(chain.at(0).toString().toLatin1()));
    return signature;
}

}
