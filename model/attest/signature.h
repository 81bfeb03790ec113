// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "envelope.h"
#include "referrerblob.h"
#include "signaturetrust.h"

#include <QDateTime>
#include <QString>

#include <optional>
#include <vector>

namespace stratoscope
{

/** What is known of whether a signature is right. */
enum class SignatureCheck {
    Unchecked, ///< No key was given, or it is in a form that is not checked here.
    Verified, ///< The owner of the key that was given signed this image, or somebody for whom the authority vouches.
    Failed, ///< Not so, or something else.
    Expired, ///< It would be verified, but says itself until when it counts, and that is over.
};

/** What a signature was checked with. */
enum class SignatureProof {
    None,
    Key,
    Authority, ///< It says whose the key is; when something was signed, it cannot say.
};

/** A signature of an image or of a statement about it. Until it is verified, all of it is what somebody says. */
struct Signature
{
    QString form; ///< "cosign", "DSSE", "Sigstore", "Notary (JWS)", "Notary (COSE)"
    QString signer; ///< Whom its certificate is of; empty: it has none.
    QString issuer; ///< Who identified the signer, as the certificate says.
    std::optional<Error> signerProblem; ///< Why its certificate could not be read; empty: it was, or there is none.
    QDateTime validFrom; ///< When the certificate is valid; invalid without one.
    QDateTime validUntil;
    QDateTime time; ///< Invalid if nothing says when. Never verified: only a log could tell.
    QDateTime expiry; ///< Until when it counts, as it says itself; invalid if it does not.
    QString reference; ///< The name under which the image was signed; may be empty.
    Digest digest; ///< Of what is signed.
    SignatureCheck check = SignatureCheck::Unchecked;
    SignatureProof trust = SignatureProof::None;
    QString obstacle; ///< Why nothing could check it here, for people; empty: it only takes a key or an authority.

    /** True if it says that it no longer counts. */
    bool isExpired() const { return expiry.isValid() && expiry < QDateTime::currentDateTimeUtc(); }
};

/** "verified": the check as reports name it. */
const char *checkName(SignatureCheck check);
/** "key": the proof as reports name it. */
const char *proofName(SignatureProof proof);

/** The signature that cosign keeps as \a blob, with annotations; checked with \a trust if that is not null: it has to be of
 *  one of \a images, the digests of an image and of the indexes that list it. */
Result<Signature> cosignSignature(
    const ReferrerBlob &blob, const std::vector<Digest> &images, const SignatureTrust *trust);

/** The signature of a statement in \a envelope, which \a isAboutImage or not; checked likewise. Whose it is may also be in
 *  the annotations of \a blob, in which it is. */
Signature envelopeSignature(
    const Envelope &envelope, const ReferrerBlob &blob, bool isAboutImage, const SignatureTrust *trust);

}
