// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "error.h"
#include "jwsalgorithm.h"

#include <memory>

namespace stratoscope
{

class SignatureVerifier;

/** A key that signatures are checked with: ECDSA, RSA (PKCS #1, as cosign uses it) or Ed25519, with SHA-256. */
class PublicKey
{
public:
    /** The key of \a verifier, which is not null. */
    explicit PublicKey(std::shared_ptr<const SignatureVerifier> verifier);
    /** Reads \a pem; ErrorKind::Damaged if there is no public key of these in it, ErrorKind::Unreadable if the module that
     *  reads them is not installed. \a name is for messages. */
    static Result<PublicKey> fromPem(const QByteArray &pem, const QString &name);

    /** True if the owner of the key signed \a message with \a signature. */
    bool verifies(const QByteArray &message, const QByteArray &signature) const;
    /** The same by \a algorithm; false if that is not the one for this key. */
    bool verifiesJws(JwsAlgorithm algorithm, const QByteArray &message, const QByteArray &signature) const;

private:
    std::shared_ptr<const SignatureVerifier> m_verifier;
};

}
