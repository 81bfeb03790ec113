// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "certificate.h"
#include "jwsalgorithm.h"
#include "signerchain.h"

#include <memory>

namespace stratoscope
{

/** Checks signatures with one key. */
class SignatureVerifier
{
public:
    virtual ~SignatureVerifier() = default;

    /** True if the owner of the key signed \a message with \a signature. */
    virtual bool verifies(const QByteArray &message, const QByteArray &signature) const = 0;
    /** The same by \a algorithm; false if that is not the one for this key. */
    virtual bool verifiesJws(JwsAlgorithm algorithm, const QByteArray &message, const QByteArray &signature) const = 0;
};

/** Certificates of authorities that somebody trusts to say whose keys are. */
class TrustedRoots
{
public:
    virtual ~TrustedRoots() = default;

    /** As CertificateAuthority::keyOf(); null if they do not vouch for it. */
    virtual std::shared_ptr<const SignatureVerifier> keyOf(const SignerChain &chain, SignerRules rules) const = 0;
};

/** What a library for certificates and keys does for us. Safe to use from several threads. */
class CertificateReader
{
public:
    virtual ~CertificateReader() = default;

    /** The certificates in \a content: PEM blocks, or one in DER. */
    virtual Certificates certificatesIn(const QByteArray &content) const = 0;
    /** The public key in \a pem: ECDSA, RSA or Ed25519. Null if there is none of these. */
    virtual std::shared_ptr<const SignatureVerifier> keyIn(const QByteArray &pem) const = 0;
    /** The certificates of authorities in \a pem. Null if there is none, or one of somebody else. */
    virtual std::shared_ptr<const TrustedRoots> rootsIn(const QByteArray &pem) const = 0;
};

/** The one of this installation, which is a module (model/openssl): fails with ErrorKind::Unreadable if it is missing. */
Result<const CertificateReader *> certificateReader();

}
