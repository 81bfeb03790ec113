// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "signaturetrust.h"

#include "bytesource.h"

namespace stratoscope
{

namespace
{

constexpr quint64 LargestTrustFile = 64 << 10;

}

SignatureTrust::SignatureTrust(PublicKey key)
    : m_trust(std::move(key))
{
}

SignatureTrust::SignatureTrust(CertificateAuthority authority)
    : m_trust(std::move(authority))
{
}

Result<SignatureTrust> SignatureTrust::fromFile(const QString &path)
{
    const Result<ByteSourcePtr> file = openFileSource(path);
    const Result<QByteArray> pem = file ? readAll(**file, LargestTrustFile) : tl::unexpected(file.error());
    if (!pem)
        return tl::unexpected(pem.error());
    if (pem->contains("-----BEGIN CERTIFICATE-----"))
        return CertificateAuthority::fromPem(*pem, path).map([](CertificateAuthority authority) {
            return SignatureTrust(std::move(authority));
        });
    return PublicKey::fromPem(*pem, path).map([](PublicKey key) { return SignatureTrust(std::move(key)); });
}

std::optional<PublicKey> SignatureTrust::keyOf(const SignerChain &signer, SignerRules rules) const
{
    const auto *key = std::get_if<PublicKey>(&m_trust);
    return key ? std::optional(*key) : std::get<CertificateAuthority>(m_trust).keyOf(signer, rules);
}

bool SignatureTrust::verifies(const QByteArray &message, const QByteArray &signature, const SignerChain &signer) const
{
    const std::optional<PublicKey> key = keyOf(signer, SignerRules::Sigstore);
    return key && key->verifies(message, signature);
}

bool SignatureTrust::verifiesJws(
    JwsAlgorithm algorithm, const QByteArray &message, const QByteArray &signature, const SignerChain &signer) const
{
    const std::optional<PublicKey> key = keyOf(signer, SignerRules::Notary);
    return key && key->verifiesJws(algorithm, message, signature);
}

}
