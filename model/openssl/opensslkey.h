// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "certificatereader.h"

#include <openssl/x509.h>

namespace stratoscope
{

/** The public key in \a pem: ECDSA, RSA (PKCS #1, as cosign uses it) or Ed25519, with SHA-256. Null if there is none of
 *  these. */
std::shared_ptr<const SignatureVerifier> opensslKeyIn(const QByteArray &pem);
/** The same of the owner of \a certificate. */
std::shared_ptr<const SignatureVerifier> opensslKeyOf(X509 *certificate);

}
