// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "opensslcertificates.h"

#include "opensslmemory.h"
#include "opensslx509.h"

#include <openssl/asn1.h>
#include <openssl/err.h>
#include <openssl/x509v3.h>

namespace stratoscope
{

namespace
{

constexpr std::size_t MostCertificates = 3;
constexpr std::size_t MostCounted = 10'000;
constexpr qsizetype LongestName = 1'000;
/** Sigstore's (fulcio, docs/oid-info.md), for who told it the name: an address as a UTF8String, or before that as it is. */
constexpr const char *FulcioIssuer = "1.3.6.1.4.1.57264.1.8";
constexpr const char *FulcioPlainIssuer = "1.3.6.1.4.1.57264.1.1";

using AlternativeNames = std::unique_ptr<GENERAL_NAMES, decltype(&GENERAL_NAMES_free)>;

QString asn1Text(const ASN1_STRING *string)
{
    const auto *bytes = reinterpret_cast<const char *>(ASN1_STRING_get0_data(string));
    return QString::fromUtf8(bytes, ASN1_STRING_length(string)).left(LongestName);
}

QString rfc2253(const X509_NAME *name)
{
    const OpenSslBio out(BIO_new(BIO_s_mem()), &BIO_free);
    if (!out || X509_NAME_print_ex(out.get(), name, 0, XN_FLAG_RFC2253 & ~ASN1_STRFLGS_ESC_MSB) < 0)
        return {};
    char *text = nullptr;
    const long size = BIO_get_mem_data(out.get(), &text);
    return QString::fromUtf8(text, size).left(LongestName);
}

QString address(const X509 *certificate)
{
    const AlternativeNames names(
        static_cast<GENERAL_NAMES *>(X509_get_ext_d2i(certificate, NID_subject_alt_name, nullptr, nullptr)),
        &GENERAL_NAMES_free);
    for (int i = 0; names && i < sk_GENERAL_NAME_num(names.get()); ++i) {
        const GENERAL_NAME *name = sk_GENERAL_NAME_value(names.get(), i);
        if (name->type == GEN_EMAIL || name->type == GEN_URI)
            return asn1Text(name->d.ia5);
    }
    return {};
}

const ASN1_OCTET_STRING *extensionOf(const X509 *certificate, const char *name)
{
    const std::unique_ptr<ASN1_OBJECT, decltype(&ASN1_OBJECT_free)> id(OBJ_txt2obj(name, 1), &ASN1_OBJECT_free);
    const int place = id ? X509_get_ext_by_OBJ(certificate, id.get(), -1) : -1;
    X509_EXTENSION *extension = place >= 0 ? X509_get_ext(certificate, place) : nullptr;
    return extension ? X509_EXTENSION_get_data(extension) : nullptr;
}

QString voucher(const X509 *certificate)
{
    if (const ASN1_OCTET_STRING *packed = extensionOf(certificate, FulcioIssuer)) {
        const unsigned char *at = ASN1_STRING_get0_data(packed);
        const std::unique_ptr<ASN1_UTF8STRING, decltype(&ASN1_UTF8STRING_free)> text(
            d2i_ASN1_UTF8STRING(nullptr, &at, ASN1_STRING_length(packed)), &ASN1_UTF8STRING_free);
        if (text)
            return asn1Text(text.get());
    }
    const ASN1_OCTET_STRING *plain = extensionOf(certificate, FulcioPlainIssuer);
    return plain ? asn1Text(plain) : QString();
}

void take(Certificates &found, const X509 *certificate)
{
    ++found.count;
    if (found.first.size() >= MostCertificates)
        return;
    found.first.push_back({rfc2253(X509_get_subject_name(certificate)), rfc2253(X509_get_issuer_name(certificate)),
        x509Time(X509_get0_notBefore(certificate)), x509Time(X509_get0_notAfter(certificate)), address(certificate),
        voucher(certificate)});
}

}

Certificates opensslCertificatesIn(const QByteArray &content)
{
    Certificates found;
    for (const OpenSslX509 &certificate : x509Certificates(content, MostCounted))
        take(found, certificate.get());
    ERR_clear_error();
    return found;
}

}
