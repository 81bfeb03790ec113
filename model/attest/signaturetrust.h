// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "certificateauthority.h"
#include "jwsalgorithm.h"

#include <optional>
#include <variant>

namespace stratoscope
{

/** What signatures are checked with: the key of their signer, or an authority that says whose keys are. */
class SignatureTrust
{
public:
    SignatureTrust(PublicKey key);
    SignatureTrust(CertificateAuthority authority);
    /** Reads the file \a path, a public key or the certificate of an authority; ErrorKind::Damaged if it is neither. */
    static Result<SignatureTrust> fromFile(const QString &path);

    bool isAuthority() const { return std::holds_alternative<CertificateAuthority>(m_trust); }
    /** True if the owner of the key signed \a message with \a signature, or whom \a signer is of, if the authority vouches
     *  for that. */
    bool verifies(const QByteArray &message, const QByteArray &signature, const SignerChain &signer) const;
    /** The same by \a algorithm, as Notary Project has it. */
    bool verifiesJws(JwsAlgorithm algorithm, const QByteArray &message, const QByteArray &signature,
        const SignerChain &signer) const;

private:
    std::optional<PublicKey> keyOf(const SignerChain &signer, SignerRules rules) const;

    std::variant<PublicKey, CertificateAuthority> m_trust;
};

}
