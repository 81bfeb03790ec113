// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "publickey.h"

#include "certificatereader.h"

#include <QCoreApplication>

namespace stratoscope
{

namespace
{

struct PublicKeyWords
{
    Q_DECLARE_TR_FUNCTIONS(stratoscope::PublicKey)
};

}

PublicKey::PublicKey(std::shared_ptr<const SignatureVerifier> verifier)
    : m_verifier(std::move(verifier))
{
}

Result<PublicKey> PublicKey::fromPem(const QByteArray &pem, const QString &name)
{
    const Result<const CertificateReader *> reader = certificateReader();
    if (!reader)
        return tl::unexpected(reader.error().in(name));
    std::shared_ptr<const SignatureVerifier> verifier = (*reader)->keyIn(pem);
    if (!verifier) {
        return failure(ErrorKind::Damaged, name,
            PublicKeyWords::tr("not an ECDSA, RSA or Ed25519 public key in PEM form"),
            PublicKeyWords::tr(
                "cosign writes it to cosign.pub; \"openssl pkey -pubout\" derives it from a private key"));
    }
    return PublicKey(std::move(verifier));
}

bool PublicKey::verifies(const QByteArray &message, const QByteArray &signature) const
{
    return m_verifier->verifies(message, signature);
}

bool PublicKey::verifiesJws(JwsAlgorithm algorithm, const QByteArray &message, const QByteArray &signature) const
{
    return m_verifier->verifiesJws(algorithm, message, signature);
}

}
