// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "referrerblob.h"
#include "signature.h"
#include "signedmanifests.h"

namespace stratoscope
{

/** How Notary Project writes signatures: signature-envelope-jws.md and -cose.md of its specifications. */
enum class NotaryForm { Jws, Cose };

/** The signature that Notary Project keeps as \a blob in \a form; checked with \a trust if that is not null: it has to be
 *  of one of \a manifests. What it says must be understood, and is not here, leaves it unchecked. */
Result<Signature> notarySignature(
    const ReferrerBlob &blob, NotaryForm form, const SignedManifests &manifests, const SignatureTrust *trust);

}
