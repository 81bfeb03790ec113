// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "opensslkey.h"

#include "openssljws.h"
#include "opensslmemory.h"

#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/pem.h>

namespace stratoscope
{

namespace
{

using DigestContext = std::unique_ptr<EVP_MD_CTX, decltype(&EVP_MD_CTX_free)>;
using OpenSslKey = std::unique_ptr<EVP_PKEY, decltype(&EVP_PKEY_free)>;

const unsigned char *raw(const QByteArray &bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.constData());
}

class OpenSslVerifier : public SignatureVerifier
{
public:
    explicit OpenSslVerifier(OpenSslKey key)
        : m_key(std::move(key))
    {
    }

    bool verifies(const QByteArray &message, const QByteArray &signature) const override;
    bool verifiesJws(JwsAlgorithm algorithm, const QByteArray &message, const QByteArray &signature) const override
    {
        return opensslVerifiesJws(m_key.get(), algorithm, message, signature);
    }

private:
    const OpenSslKey m_key;
};

bool OpenSslVerifier::verifies(const QByteArray &message, const QByteArray &signature) const
{
    const DigestContext context(EVP_MD_CTX_new(), &EVP_MD_CTX_free);
    const bool hasOwnDigest = EVP_PKEY_base_id(m_key.get()) == EVP_PKEY_ED25519;
    const bool isReady = context
        && EVP_DigestVerifyInit(context.get(), nullptr, hasOwnDigest ? nullptr : EVP_sha256(), nullptr, m_key.get())
            == 1;
    const bool isRight = isReady
        && EVP_DigestVerify(
               context.get(), raw(signature), std::size_t(signature.size()), raw(message), std::size_t(message.size()))
            == 1;
    ERR_clear_error();
    return isRight;
}

std::shared_ptr<const SignatureVerifier> verifierOf(OpenSslKey key)
{
    ERR_clear_error();
    const int type = key ? EVP_PKEY_base_id(key.get()) : EVP_PKEY_NONE;
    if (type != EVP_PKEY_EC && type != EVP_PKEY_RSA && type != EVP_PKEY_ED25519)
        return nullptr;
    return std::make_shared<const OpenSslVerifier>(std::move(key));
}

}

std::shared_ptr<const SignatureVerifier> opensslKeyIn(const QByteArray &pem)
{
    const OpenSslBio in = readingFrom(pem);
    return verifierOf({in ? PEM_read_bio_PUBKEY(in.get(), nullptr, &noPassword, nullptr) : nullptr, &EVP_PKEY_free});
}

std::shared_ptr<const SignatureVerifier> opensslKeyOf(X509 *certificate)
{
    return verifierOf({X509_get_pubkey(certificate), &EVP_PKEY_free});
}

}
