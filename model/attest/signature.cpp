// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "signature.h"

#include "json.h"
#include "kindtable.h"
#include "signaturechecks.h"

#include <QJsonObject>

#include <algorithm>

namespace stratoscope
{

namespace
{

constexpr qsizetype LongestSignatureText = 1'024;

struct CheckRow
{
    SignatureCheck check;
    const char *name;
};

constexpr std::array CheckRows = std::to_array<CheckRow>({
    {SignatureCheck::Unchecked, "unchecked"},
    {SignatureCheck::Verified, "verified"},
    {SignatureCheck::Failed, "failed"},
    {SignatureCheck::Expired, "expired"},
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
                              .left(LongestSignatureText);
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

}
