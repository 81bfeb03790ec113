// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "referrerblob.h"
#include "signature.h"
#include "signedmanifests.h"

namespace stratoscope
{

/** The signature that Notary Project keeps as \a blob in the form JWS; checked with \a trust if that is not null: it has
 *  to be of one of \a manifests. What it says must be understood, and is not here, leaves it unchecked. */
Result<Signature> notarySignature(
    const ReferrerBlob &blob, const SignedManifests &manifests, const SignatureTrust *trust);

/** One in the form COSE, which is not read here: that it is there, and nothing else. */
Signature coseSignature();

}
