// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "certificateauthority.h"

#include "certificatereader.h"

#include <QCoreApplication>

namespace stratoscope
{

namespace
{

struct CertificateAuthorityWords
{
    Q_DECLARE_TR_FUNCTIONS(stratoscope::CertificateAuthority)
};

}

Result<CertificateAuthority> CertificateAuthority::fromPem(const QByteArray &pem, const QString &name)
{
    const Result<const CertificateReader *> reader = certificateReader();
    if (!reader)
        return tl::unexpected(reader.error().in(name));
    CertificateAuthority result;
    result.m_roots = (*reader)->rootsIn(pem);
    if (!result.m_roots) {
        return failure(ErrorKind::Damaged, name,
            CertificateAuthorityWords::tr("not the certificate of a certificate authority in PEM form"),
            CertificateAuthorityWords::tr("Give the authority's certificate, or the signer's public key"));
    }
    return result;
}

std::optional<PublicKey> CertificateAuthority::keyOf(const SignerChain &chain, SignerRules rules) const
{
    std::shared_ptr<const SignatureVerifier> verifier = m_roots->keyOf(chain, rules);
    return verifier ? std::optional(PublicKey(std::move(verifier))) : std::nullopt;
}

}
