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

constexpr qsizetype LongestClaim = 1'024;

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

struct ProofRow
{
    SignatureProof proof;
    const char *name;
};

constexpr std::array ProofRows = std::to_array<ProofRow>({
    {SignatureProof::None, "none"},
    {SignatureProof::Key, "key"},
    {SignatureProof::Authority, "authority"},
});
static_assert(hasRowPerKind(ProofRows, &ProofRow::proof));

void takeSigner(Signature &signature, const SignerChain &chain)
{
    const Result<Certificates> certificates = readCertificates(chain.leaf);
    if (!certificates)
        signature.signerProblem = certificates.error();
    if (!certificates || certificates->first.empty())
        return;
    const Certificate &signer = certificates->first.front();
    signature.signer = signer.address.isEmpty() ? signer.subject : signer.address;
    signature.issuer = signer.voucher.isEmpty() ? signer.issuer : signer.voucher;
    signature.validFrom = signer.from;
    signature.validUntil = signer.until;
    if (!signature.time.isValid())
        signature.time = signer.from;
}

/** What cosign says in annotations of who signed. */
SignerChain annotatedSigner(const QHash<QString, QString> &annotations)
{
    SignerChain signer;
    signer.leaf = annotations.value(QStringLiteral("dev.sigstore.cosign/certificate")).toUtf8();
    const QByteArray chain = annotations.value(QStringLiteral("dev.sigstore.cosign/chain")).toUtf8();
    if (!chain.isEmpty())
        signer.others.push_back(chain);
    return signer;
}

/** When the log of Sigstore took the signature, as cosign's annotation says. */
QDateTime annotatedTime(const QHash<QString, QString> &annotations)
{
    const QString bundle = annotations.value(QStringLiteral("dev.sigstore.cosign/bundle"));
    const Result<QJsonObject> object = parseJsonObject(bundle.toUtf8(), {});
    const QJsonObject payload = object ? object->value(QStringLiteral("Payload")).toObject() : QJsonObject();
    return claimedTime(payload.value(QStringLiteral("integratedTime")));
}

void setCheck(Signature &signature, const SignatureTrust &trust, bool isRight)
{
    signature.check = isRight ? SignatureCheck::Verified : SignatureCheck::Failed;
    signature.trust = trust.isAuthority() ? SignatureProof::Authority : SignatureProof::Key;
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

const char *proofName(SignatureProof proof)
{
    return rowFor(ProofRows, proof).name;
}

Result<Signature> cosignSignature(
    const ReferrerBlob &blob, const std::vector<Digest> &images, const SignatureTrust *trust)
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
                              .left(LongestClaim);
    const QString digest
        = critical.value(QStringLiteral("image")).toObject().value(QStringLiteral("docker-manifest-digest")).toString();
    signature.digest = Digest::parse(digest).value_or(Digest());
    const QHash<QString, QString> &annotations = blob.descriptor.annotations;
    const SignerChain signer = annotatedSigner(annotations);
    signature.time = annotatedTime(annotations);
    takeSigner(signature, signer);
    if (!trust)
        return signature;
    const QByteArray bytes
        = QByteArray::fromBase64(annotations.value(QStringLiteral("dev.cosignproject.cosign/signature")).toLatin1());
    const bool isOfImage = std::find(images.begin(), images.end(), signature.digest) != images.end();
    setCheck(signature, *trust, isOfImage && trust->verifies(blob.bytes, bytes, signer));
    return signature;
}

Signature envelopeSignature(
    const Envelope &envelope, const ReferrerBlob &blob, bool isAboutImage, const SignatureTrust *trust)
{
    Signature signature;
    signature.form = QStringLiteral("DSSE");
    const bool isBundled = !envelope.signer.leaf.isEmpty();
    const SignerChain signer = isBundled ? envelope.signer : annotatedSigner(blob.descriptor.annotations);
    signature.time = isBundled ? envelope.logged : annotatedTime(blob.descriptor.annotations);
    takeSigner(signature, signer);
    if (trust) {
        const QByteArray message = envelope.signedBytes();
        setCheck(signature, *trust,
            isAboutImage
                && std::any_of(envelope.signatures.begin(), envelope.signatures.end(),
                    [&](const QByteArray &one) { return trust->verifies(message, one, signer); }));
    }
    return signature;
}

std::optional<Signature> bundleSignature(const QJsonObject &json)
{
    const QJsonObject own = json.value(QStringLiteral("messageSignature")).toObject();
    if (own.isEmpty())
        return std::nullopt;
    Signature signature;
    signature.form = QStringLiteral("Sigstore");
    const QJsonObject digest = own.value(QStringLiteral("messageDigest")).toObject();
    if (digest.value(QStringLiteral("algorithm")).toString() == QLatin1String("SHA2_256"))
        signature.digest.bytes
            = QByteArray::fromBase64(digest.value(QStringLiteral("digest")).toString().left(LongestClaim).toLatin1());
    signature.time = bundledTime(json);
    takeSigner(signature, bundledSigner(json));
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
    takeSigner(signature, {QByteArray::fromBase64(chain.at(0).toString().toLatin1()), {}});
    return signature;
}

}
