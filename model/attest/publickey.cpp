// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "publickey.h"

#include "bytesource.h"

#include <QCoreApplication>

#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/pem.h>

namespace stratoscope
{

namespace
{

struct PublicKeyWords
{
    Q_DECLARE_TR_FUNCTIONS(stratoscope::PublicKey)
};

constexpr quint64 LargestKeyFile = 64 << 10;

using KeyBio = std::unique_ptr<BIO, decltype(&BIO_free)>;
using DigestContext = std::unique_ptr<EVP_MD_CTX, decltype(&EVP_MD_CTX_free)>;

const unsigned char *raw(const QByteArray &bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.constData());
}

}

struct PublicKey::Key
{
    std::unique_ptr<EVP_PKEY, decltype(&EVP_PKEY_free)> key;
};

Result<PublicKey> PublicKey::fromPem(const QByteArray &pem, const QString &name)
{
    const KeyBio in(BIO_new_mem_buf(pem.constData(), int(pem.size())), &BIO_free);
    // Without a function for passwords, OpenSSL would ask in the terminal.
    EVP_PKEY *key = in ? PEM_read_bio_PUBKEY(
                        in.get(), nullptr, [](char *, int, int, void *) { return -1; }, nullptr)
                       : nullptr;
    ERR_clear_error();
    const int type = key ? EVP_PKEY_base_id(key) : EVP_PKEY_NONE;
    PublicKey result;
    result.m_key = std::make_shared<const Key>(Key {{key, &EVP_PKEY_free}});
    if (type != EVP_PKEY_EC && type != EVP_PKEY_RSA && type != EVP_PKEY_ED25519) {
        return failure(ErrorKind::Damaged, name,
            PublicKeyWords::tr("not an ECDSA, RSA or Ed25519 public key in PEM form"),
            PublicKeyWords::tr(
                "cosign writes it to cosign.pub; \"openssl pkey -pubout\" derives it from a private key"));
    }
    return result;
}

Result<PublicKey> PublicKey::fromFile(const QString &path)
{
    const Result<ByteSourcePtr> file = openFileSource(path);
    const Result<QByteArray> pem = file ? readAll(**file, LargestKeyFile) : tl::unexpected(file.error());
    return pem ? fromPem(*pem, path) : tl::unexpected(pem.error());
}

bool PublicKey::verifies(const QByteArray &message, const QByteArray &signature) const
{
    const DigestContext context(EVP_MD_CTX_new(), &EVP_MD_CTX_free);
    const bool hasOwnDigest = EVP_PKEY_base_id(m_key->key.get()) == EVP_PKEY_ED25519;
    const bool isReady = context
        && EVP_DigestVerifyInit(
               context.get(), nullptr, hasOwnDigest ? nullptr : EVP_sha256(), nullptr, m_key->key.get())
            == 1;
    const bool isRight = isReady
        && EVP_DigestVerify(
               context.get(), raw(signature), std::size_t(signature.size()), raw(message), std::size_t(message.size()))
            == 1;
    ERR_clear_error();
    return isRight;
}

}
