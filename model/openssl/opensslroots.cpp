// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "opensslroots.h"

#include "opensslkey.h"
#include "opensslx509.h"

#include <openssl/err.h>
#include <openssl/x509_vfy.h>
#include <openssl/x509v3.h>

namespace stratoscope
{

namespace
{

constexpr std::size_t MostRoots = 16;
constexpr std::size_t MostBetween = 8;

using StorePtr = std::unique_ptr<X509_STORE, decltype(&X509_STORE_free)>;
using ContextPtr = std::unique_ptr<X509_STORE_CTX, decltype(&X509_STORE_CTX_free)>;
using StackPtr = std::unique_ptr<STACK_OF(X509), void (*)(STACK_OF(X509) *)>;

/** What Notary Project does not let a signer's certificate be for (signature-specification.md, "Certificate
 *  requirements"). */
constexpr quint32 ForbiddenByNotary = XKU_ANYEKU | XKU_SSL_SERVER | XKU_SMIME | XKU_TIMESTAMP | XKU_OCSP_SIGN;

/** True if what \a certificate says of what it is for suits \a rules. */
bool isPurposeRight(X509 *certificate, SignerRules rules)
{
    const quint32 flags = X509_get_extension_flags(certificate);
    const quint32 purposes = X509_get_extended_key_usage(certificate);
    const bool saysWhatFor = (flags & EXFLAG_XKUSAGE) != 0;
    const bool isForCode = saysWhatFor && (purposes & XKU_CODE_SIGN) != 0;
    if (rules == SignerRules::Sigstore)
        return isForCode;
    const bool isAllowed = !saysWhatFor || (isForCode && (purposes & ForbiddenByNotary) == 0);
    return isAllowed && (flags & EXFLAG_KUSAGE) != 0;
}

/** True if \a certificate is of somebody who signs code, and of no authority. */
bool isForSigningCode(X509 *certificate, SignerRules rules)
{
    return isPurposeRight(certificate, rules) && (X509_get_key_usage(certificate) & KU_DIGITAL_SIGNATURE) != 0
        && X509_check_ca(certificate) == 0;
}

/** The certificates of \a chain above its first; those of the same one may be in it, too. */
StackPtr between(const SignerChain &chain)
{
    StackPtr stack(sk_X509_new_null(), [](STACK_OF(X509) * own) { sk_X509_pop_free(own, &X509_free); });
    std::size_t room = MostBetween;
    for (const QByteArray &bytes : chain.others) {
        for (OpenSslX509 &one : x509Certificates(bytes, room)) {
            if (stack && sk_X509_push(stack.get(), one.get()) > 0)
                one.release(); // the stack owns it now
            --room;
        }
    }
    return stack;
}

class OpenSslRoots : public TrustedRoots
{
public:
    explicit OpenSslRoots(StorePtr store)
        : m_store(std::move(store))
    {
    }

    std::shared_ptr<const SignatureVerifier> keyOf(const SignerChain &chain, SignerRules rules) const override;

private:
    const StorePtr m_store;
};

std::shared_ptr<const SignatureVerifier> OpenSslRoots::keyOf(const SignerChain &chain, SignerRules rules) const
{
    const std::vector<OpenSslX509> leaf = x509Certificates(chain.leaf, 1);
    if (leaf.empty() || !isForSigningCode(leaf[0].get(), rules))
        return nullptr;
    const QDateTime made = x509Time(X509_get0_notBefore(leaf[0].get()));
    const StackPtr others = between(chain);
    const ContextPtr context(X509_STORE_CTX_new(), &X509_STORE_CTX_free);
    if (!made.isValid() || !others || !context
        || X509_STORE_CTX_init(context.get(), m_store.get(), leaf[0].get(), others.get()) != 1)
        return nullptr;
    // Whom the user trusts need not be the last of the chain.
    X509_STORE_CTX_set_flags(context.get(), X509_V_FLAG_PARTIAL_CHAIN);
    X509_STORE_CTX_set_time(context.get(), 0, time_t(made.toSecsSinceEpoch()));
    const bool isVouchedFor = X509_verify_cert(context.get()) == 1;
    ERR_clear_error();
    return isVouchedFor ? opensslKeyOf(leaf[0].get()) : nullptr;
}

}

std::shared_ptr<const TrustedRoots> opensslRootsIn(const QByteArray &pem)
{
    const std::vector<OpenSslX509> certificates = x509Certificates(pem, MostRoots);
    StorePtr store(X509_STORE_new(), &X509_STORE_free);
    bool isRight = store && !certificates.empty();
    for (const OpenSslX509 &one : certificates)
        isRight = isRight && X509_check_ca(one.get()) == 1 && X509_STORE_add_cert(store.get(), one.get()) == 1;
    ERR_clear_error();
    return isRight ? std::make_shared<const OpenSslRoots>(std::move(store)) : nullptr;
}

}
