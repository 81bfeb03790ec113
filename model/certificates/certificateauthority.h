// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "publickey.h"
#include "signerchain.h"

#include <optional>

namespace stratoscope
{

class TrustedRoots;

/** An authority that somebody trusts to say whose a key is, such as Sigstore's Fulcio. */
class CertificateAuthority
{
public:
    /** Reads one or more certificates; ErrorKind::Damaged if there is none in \a pem, or one of somebody else than an
     *  authority, ErrorKind::Unreadable if the module that reads them is not installed. \a name is for messages. */
    static Result<CertificateAuthority> fromPem(const QByteArray &pem, const QString &name);

    /**
     * The key of whom \a chain is of, if the authority vouches for it: by the certificates in between, each of them
     * valid when that of the signer was made, which has to be one for signing code by \a rules. Certificates of Fulcio
     * are valid for some minutes: whether something was signed within them only a log like Rekor tells, which nobody
     * asks here.
     */
    std::optional<PublicKey> keyOf(const SignerChain &chain, SignerRules rules) const;

private:
    std::shared_ptr<const TrustedRoots> m_roots;
};

}
