// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "envelope.h"
#include "publickey.h"
#include "referrerblob.h"

#include <QDateTime>

namespace stratoscope
{

/** What is known of whether a signature is right. */
enum class SignatureCheck {
    Unchecked, ///< No key was given, or it is in a form that is not checked here.
    Verified, ///< The owner of the key that was given signed this image.
    Failed, ///< Not with that key, or something else.
};

/** A signature of an image or of a statement about it. Until it is verified, all of it is what somebody says. */
struct Signature
{
    QString form; ///< "cosign", "DSSE", "Notary (JWS)"
    QString signer; ///< Whom its certificate is of; empty: it has none.
    QString issuer; ///< Who vouches for that.
    std::optional<Error> signerProblem; ///< Why its certificate could not be read; empty: it was, or there is none.
    QDateTime time; ///< Invalid if nothing says when.
    QString reference; ///< The name under which the image was signed; may be empty.
    Digest digest; ///< Of what is signed.
    SignatureCheck check = SignatureCheck::Unchecked;
};

/** "verified": the check as reports name it. */
const char *checkName(SignatureCheck check);

/** The signature that cosign keeps as \a blob, with annotations; checked with \a key if that is not null: it has to be of
 *  one of \a images, the digests of an image and of the indexes that list it. */
Result<Signature> cosignSignature(const ReferrerBlob &blob, const std::vector<Digest> &images, const PublicKey *key);

/** The signature of a statement in \a envelope, which \a isAboutImage or not; checked likewise. */
Signature envelopeSignature(const Envelope &envelope, bool isAboutImage, const PublicKey *key);

/** The signature that Notary keeps as \a blob in the form JWS. It is never checked: that takes what is trusted. */
Result<Signature> notarySignature(const ReferrerBlob &blob);

}
