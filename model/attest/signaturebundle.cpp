// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "signaturebundle.h"

#include "bytes.h"
#include "envelope.h"
#include "signaturechecks.h"

#include <QCoreApplication>

#include <algorithm>

namespace stratoscope
{

namespace
{

struct SignatureBundleWords
{
    Q_DECLARE_TR_FUNCTIONS(stratoscope::Signature)
};

/** In Base64; those that there are have some hundred bytes. */
constexpr qsizetype LongestPart = 16'384;
constexpr qsizetype LongestAlgorithm = 64;

/** A "messageSignature" (protobuf-specs, sigstore_common.proto). */
struct MessageSignature
{
    QString algorithm; ///< Of the digest that it names; empty: it names none.
    Digest digest;
    QByteArray signature;
};

QByteArray base64Part(const QJsonObject &object, const char *key)
{
    const auto decoded
        = QByteArray::fromBase64Encoding(object.value(QLatin1String(key)).toString().left(LongestPart).toLatin1(),
            QByteArray::AbortOnBase64DecodingErrors);
    return decoded ? *decoded : QByteArray();
}

MessageSignature messageSignatureIn(const QJsonObject &own)
{
    const QJsonObject digest = own.value(QStringLiteral("messageDigest")).toObject();
    MessageSignature message;
    message.algorithm = digest.value(QStringLiteral("algorithm")).toString().left(LongestAlgorithm);
    if (message.algorithm == QLatin1String("SHA2_256"))
        message.digest.bytes = base64Part(digest, "digest");
    message.signature = base64Part(own, "signature");
    return message;
}

/** Checks it against each manifest that it may be of: which one, the digest in it only hints at. */
void checkMessage(Signature &signature, const MessageSignature &message, const SignerChain &signer,
    const SignedManifests &manifests, const SignatureTrust &trust)
{
    bool isRight = false;
    bool isAtHand = true;
    for (const Digest &digest : manifests.digests()) {
        if (!message.digest.isEmpty() && digest.algorithm == Digest::Algorithm::Sha256 && digest != message.digest)
            continue;
        const std::optional<QByteArray> bytes = manifests.bytes(digest);
        isAtHand = isAtHand && bytes;
        isRight = isRight
            || (bytes && (message.digest.isEmpty() || sha256(*bytes) == message.digest)
                && trust.verifies(*bytes, message.signature, signer));
    }
    if (isRight || isAtHand)
        setCheck(signature, trust, isRight);
    else
        signature.obstacle = SignatureBundleWords::tr("the manifest it may refer to is missing");
}

}

std::optional<Signature> bundleSignature(
    const QJsonObject &json, const SignedManifests &manifests, const SignatureTrust *trust)
{
    const QJsonObject own = json.value(QStringLiteral("messageSignature")).toObject();
    if (own.isEmpty())
        return std::nullopt;
    const MessageSignature message = messageSignatureIn(own);
    const SignerChain signer = bundledSigner(json);
    Signature signature;
    signature.form = QStringLiteral("Sigstore");
    signature.digest = message.digest;
    signature.time = bundledTime(json);
    takeSigner(signature, signer);
    if (!message.algorithm.isEmpty() && message.algorithm != QLatin1String("SHA2_256")) {
        //: %1 is the name of an algorithm, such as "SHA3_512"
        signature.obstacle = SignatureBundleWords::tr("only signatures over SHA-256 are checked, not over %1")
                                 .arg(displayText(message.algorithm));
    } else if (trust) {
        checkMessage(signature, message, signer, manifests, *trust);
    }
    return signature;
}

}
