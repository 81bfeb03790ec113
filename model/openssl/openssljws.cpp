// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "openssljws.h"

#include "kindtable.h"

#include <openssl/bn.h>
#include <openssl/ec.h>
#include <openssl/err.h>
#include <openssl/rsa.h>

#include <algorithm>
#include <array>
#include <memory>
#include <string_view>

namespace stratoscope
{

namespace
{

struct JwsKeyRow
{
    JwsAlgorithm algorithm;
    const EVP_MD *(*hash)();
    int bits; ///< Of the key.
    const char *curve; ///< Null for RSA.
};

constexpr std::array JwsKeyRows = std::to_array<JwsKeyRow>({
    {JwsAlgorithm::Ps256, &EVP_sha256, 2048, nullptr},
    {JwsAlgorithm::Ps384, &EVP_sha384, 3072, nullptr},
    {JwsAlgorithm::Ps512, &EVP_sha512, 4096, nullptr},
    {JwsAlgorithm::Es256, &EVP_sha256, 256, "prime256v1"},
    {JwsAlgorithm::Es384, &EVP_sha384, 384, "secp384r1"},
    {JwsAlgorithm::Es512, &EVP_sha512, 521, "secp521r1"},
});
static_assert(hasRowPerKind(JwsKeyRows, &JwsKeyRow::algorithm));

using JwsContext = std::unique_ptr<EVP_MD_CTX, decltype(&EVP_MD_CTX_free)>;
using EcdsaSignature = std::unique_ptr<ECDSA_SIG, decltype(&ECDSA_SIG_free)>;
using Number = std::unique_ptr<BIGNUM, decltype(&BN_free)>;

const unsigned char *jwsBytes(const QByteArray &bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.constData());
}

bool isKeyFor(EVP_PKEY *key, const JwsKeyRow &row)
{
    if (EVP_PKEY_get_bits(key) != row.bits)
        return false;
    if (!row.curve)
        return EVP_PKEY_get_base_id(key) == EVP_PKEY_RSA;
    char curve[64] = {};
    return EVP_PKEY_get_base_id(key) == EVP_PKEY_EC && EVP_PKEY_get_group_name(key, curve, sizeof curve, nullptr) == 1
        && std::string_view(curve) == row.curve;
}

Number numberIn(const QByteArray &bytes)
{
    return {BN_bin2bn(jwsBytes(bytes), int(bytes.size()), nullptr), &BN_free};
}

/** The two numbers that JWS writes after one another (RFC 7518, 3.4) in the form that OpenSSL takes; empty if \a raw has
 *  not the size for \a bits. */
QByteArray ecdsaInDer(const QByteArray &raw, int bits)
{
    const qsizetype half = (bits + 7) / 8;
    if (raw.size() != 2 * half)
        return {};
    const EcdsaSignature signature(ECDSA_SIG_new(), &ECDSA_SIG_free);
    Number r = numberIn(raw.first(half));
    Number s = numberIn(raw.last(half));
    if (!signature || !r || !s || ECDSA_SIG_set0(signature.get(), r.get(), s.get()) != 1)
        return {};
    // The signature owns them now.
    static_cast<void>(r.release());
    static_cast<void>(s.release());
    const int size = i2d_ECDSA_SIG(signature.get(), nullptr);
    QByteArray der(std::max(size, 0), Qt::Uninitialized);
    auto *out = reinterpret_cast<unsigned char *>(der.data());
    return size > 0 && i2d_ECDSA_SIG(signature.get(), &out) == size ? der : QByteArray();
}

bool usePss(EVP_PKEY_CTX *context)
{
    return EVP_PKEY_CTX_set_rsa_padding(context, RSA_PKCS1_PSS_PADDING) > 0
        && EVP_PKEY_CTX_set_rsa_pss_saltlen(context, RSA_PSS_SALTLEN_DIGEST) > 0;
}

}

bool opensslVerifiesJws(EVP_PKEY *key, JwsAlgorithm algorithm, const QByteArray &message, const QByteArray &signature)
{
    const JwsKeyRow &row = rowFor(JwsKeyRows, algorithm);
    const JwsContext context(EVP_MD_CTX_new(), &EVP_MD_CTX_free);
    EVP_PKEY_CTX *settings = nullptr;
    const QByteArray bytes = row.curve ? ecdsaInDer(signature, row.bits) : signature;
    const bool isRight = context && !bytes.isEmpty() && isKeyFor(key, row)
        && EVP_DigestVerifyInit(context.get(), &settings, row.hash(), nullptr, key) == 1
        && (row.curve || usePss(settings))
        && EVP_DigestVerify(context.get(), jwsBytes(bytes), std::size_t(bytes.size()), jwsBytes(message),
               std::size_t(message.size()))
            == 1;
    ERR_clear_error();
    return isRight;
}

}
