// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "harness.h"
#include "memoryfileset.h"
#include "notarysignature.h"
#include "opensslcertificates.h"
#include "opensslkey.h"
#include "opensslroots.h"
#include "plaintext.h"
#include "signaturebundle.h"
#include "signaturetext.h"
#include "signaturetrust.h"
#include "statement.h"

#include <QCborArray>
#include <QCborMap>
#include <QCborValue>
#include <QJsonArray>
#include <QJsonDocument>

using namespace stratoscope;
using namespace stratoscope::fuzz;

/** Signatures of all forms. The first byte of an input tells which, the rest is that; a byte 255 ends each of its parts. */
namespace
{

constexpr char BetweenParts = '\xff';
constexpr char GoodSignature[] = "good";

/** Stands for the cryptography: there is one signature that is right, whatever is signed. */
class EasyVerifier : public SignatureVerifier
{
public:
    bool verifies(const QByteArray &, const QByteArray &signature) const override { return signature == GoodSignature; }
    bool verifiesJws(JwsAlgorithm, const QByteArray &, const QByteArray &signature) const override
    {
        return signature == GoodSignature;
    }
};

/** An image with one manifest, and who is trusted to sign it. */
struct SignedImage
{
    SignedImage()
    {
        auto files = std::make_shared<MemoryFileSet>();
        files->files[QStringLiteral("blobs/sha256/") + digest.hex()] = manifest;
        source.files = files;
    }

    const QByteArray manifest = "{}";
    const Digest digest = sha256(manifest);
    const SignatureTrust trust = PublicKey(std::make_shared<EasyVerifier>());
    ImageSource source;
};

const SignedImage &signedImage()
{
    static const SignedImage image;
    return image;
}

void checkSignature(const Signature &signature, bool isTrusted)
{
    checkPlain(checkText(signature), "what came of a check");
    checkPlain(signature.obstacle, "an obstacle");
    if (signature.signerProblem)
        checkMessage(*signature.signerProblem);
    require(isTrusted || signature.check == SignatureCheck::Unchecked, "nothing is checked without a key");
    require(signature.check == SignatureCheck::Unchecked || signature.trust == SignatureProof::Key,
        "it is said what it was checked with");
    if (signature.check != SignatureCheck::Verified)
        return;
    require(signature.obstacle.isEmpty(), "what is verified is understood");
    require(!signature.isExpired(), "what is verified has not expired");
}

void checkDigest(const Signature &signature)
{
    require(signature.check != SignatureCheck::Verified || signature.digest == signedImage().digest,
        "what is verified is of the image");
}

void readNotary(const QByteArray &bytes, NotaryForm form)
{
    const ReferrerBlob blob {{}, bytes};
    for (const SignatureTrust *trust : {static_cast<const SignatureTrust *>(nullptr), &signedImage().trust}) {
        const SignedManifests manifests(signedImage().source, {signedImage().digest});
        const auto signature = notarySignature(blob, form, manifests, trust);
        if (!signature)
            return checkMessage(signature.error());
        checkSignature(*signature, trust);
        checkDigest(*signature);
        require(signature->check != SignatureCheck::Verified || signature->time.isValid(),
            "an envelope that is well-formed says when it was signed");
    }
}

QByteArray base64Url(const QByteArray &bytes)
{
    return bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

/** The header, the payload, the signature and the header that is not signed, put into an envelope. */
void readJwsParts(const QByteArrayList &parts)
{
    const QByteArray open = parts.value(3);
    readNotary(R"({"protected":")" + base64Url(parts.value(0)) + R"(","payload":")" + base64Url(parts.value(1))
            + R"(","signature":")" + base64Url(parts.value(2)) + R"(","header":)" + (open.isEmpty() ? "{}" : open)
            + '}',
        NotaryForm::Jws);
}

/** The same, as COSE has them. */
void readCoseParts(const QByteArrayList &parts)
{
    const QCborArray envelope {
        parts.value(0), QCborMap {{33, QCborArray {parts.value(3), parts.value(4)}}}, parts.value(1), parts.value(2)};
    readNotary(QCborValue(QCborKnownTags::COSE_Sign1, envelope).toCbor(), NotaryForm::Cose);
}

void readBundle(const QByteArray &bytes)
{
    const QJsonObject json = QJsonDocument::fromJson(bytes).object();
    for (const SignatureTrust *trust : {static_cast<const SignatureTrust *>(nullptr), &signedImage().trust}) {
        const SignedManifests manifests(signedImage().source, {signedImage().digest});
        if (const auto signature = bundleSignature(json, manifests, trust)) {
            checkSignature(*signature, trust);
            require(signature->check != SignatureCheck::Verified || signature->digest.isEmpty()
                    || signature->digest == signedImage().digest,
                "what is verified is of the image");
        }
    }
}

/** What is signed, the signature, the certificate, those above it, and what the log said. */
void readCosign(const QByteArrayList &parts)
{
    ReferrerBlob blob;
    blob.bytes = parts.value(0);
    static const char *const names[] = {"dev.cosignproject.cosign/signature", "dev.sigstore.cosign/certificate",
        "dev.sigstore.cosign/chain", "dev.sigstore.cosign/bundle"};
    for (int i = 0; i < int(std::size(names)); ++i)
        blob.descriptor.annotations.insert(QLatin1String(names[i]),
            i == 0 ? QString::fromLatin1(parts.value(1).toBase64()) : QString::fromUtf8(parts.value(i + 1)));
    for (const SignatureTrust *trust : {static_cast<const SignatureTrust *>(nullptr), &signedImage().trust}) {
        const auto signature = cosignSignature(blob, {signedImage().digest}, trust);
        if (!signature)
            return checkMessage(signature.error());
        checkSignature(*signature, trust);
        checkDigest(*signature);
    }
}

/** A statement says the same in an envelope as alone. */
void readEnvelope(const QByteArrayList &parts)
{
    const QString name = QStringLiteral("statement");
    const auto bare = parseStatement(parts.value(0), name);
    if (!bare)
        checkMessage(bare.error());
    const QJsonObject signatures {{QStringLiteral("sig"), QString::fromLatin1(parts.value(1).toBase64())}};
    const QJsonObject json {{QStringLiteral("payloadType"), QStringLiteral("application/vnd.in-toto+json")},
        {QStringLiteral("payload"), QString::fromLatin1(parts.value(0).toBase64())},
        {QStringLiteral("signatures"), QJsonArray {signatures}},
        {QStringLiteral("verificationMaterial"), QJsonDocument::fromJson(parts.value(2)).object()}};
    const auto packed = parseStatement(QJsonDocument(json).toJson(QJsonDocument::Compact), name);
    // What is in an envelope is not taken for one again.
    if (!bare || bare->envelope || !packed)
        return require(!bare || bare->envelope || packed, "a statement can be in an envelope");
    require(packed->envelope && packed->envelope->payload == parts.value(0), "an envelope keeps what is in it");
    require(packed->predicateType == bare->predicateType && packed->predicate == bare->predicate
            && packed->subjects == bare->subjects,
        "an envelope changes nothing");
    for (const bool isAbout : {false, true}) {
        const Signature signature = envelopeSignature(*packed->envelope, {}, isAbout, &signedImage().trust);
        checkSignature(signature, true);
        require(signature.check != SignatureCheck::Verified || (isAbout && parts.value(1) == GoodSignature),
            "what is verified is about the image");
    }
}

/** What a library reads of certificates and keys. */
void readKeys(const QByteArray &bytes)
{
    const Certificates certificates = opensslCertificatesIn(bytes);
    require(certificates.first.size() <= certificates.count, "there are as many certificates as are read");
    const SignerChain chain {bytes, {bytes}};
    if (const auto roots = opensslRootsIn(bytes)) {
        roots->keyOf(chain, SignerRules::Sigstore);
        roots->keyOf(chain, SignerRules::Notary);
    }
    if (const auto key = opensslKeyIn(bytes)) {
        require(!key->verifies(bytes, bytes), "nobody signs by chance");
        for (const JwsAlgorithm algorithm : {JwsAlgorithm::Ps256, JwsAlgorithm::Es256, JwsAlgorithm::Es512})
            require(!key->verifiesJws(algorithm, bytes, bytes.right(64)), "nobody signs by chance");
    }
}

void run(QByteArrayView input)
{
    if (input.isEmpty())
        return;
    const QByteArray rest = input.sliced(1).toByteArray();
    switch (input.front() & 7) {
    case 0:
        return readNotary(rest, NotaryForm::Jws);
    case 1:
        return readNotary(rest, NotaryForm::Cose);
    case 2:
        return readJwsParts(rest.split(BetweenParts));
    case 3:
        return readCoseParts(rest.split(BetweenParts));
    case 4:
        return readBundle(rest);
    case 5:
        return readCosign(rest.split(BetweenParts));
    case 6:
        return readEnvelope(rest.split(BetweenParts));
    default:
        return readKeys(rest);
    }
}

}

STRATOSCOPE_HARNESS(run)
