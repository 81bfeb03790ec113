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

bool SignatureTrust::verifies(const QByteArray &message, const QByteArray &signature, const SignerChain &signer) const
{
    if (const auto *key = std::get_if<PublicKey>(&m_trust))
        return key->verifies(message, signature);
    const std::optional<PublicKey> own = std::get<CertificateAuthority>(m_trust).keyOf(signer);
    return own && own->verifies(message, signature);
}

}
