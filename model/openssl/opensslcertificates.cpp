// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "opensslcertificates.h"

#include "opensslmemory.h"

#include <openssl/asn1.h>
#include <openssl/err.h>
#include <openssl/pem.h>
#include <openssl/x509v3.h>

#include <ctime>

namespace stratoscope
{

namespace
{

constexpr std::size_t MostCertificates = 3;
constexpr qsizetype LongestName = 1'000;
/** Sigstore's, for who told it the name: an address, as it is. */
constexpr const char *FulcioIssuer = "1.3.6.1.4.1.57264.1.1";

using OpenSslX509 = std::unique_ptr<X509, decltype(&X509_free)>;
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

QString voucher(const X509 *certificate)
{
    const std::unique_ptr<ASN1_OBJECT, decltype(&ASN1_OBJECT_free)> id(OBJ_txt2obj(FulcioIssuer, 1), &ASN1_OBJECT_free);
    const int place = id ? X509_get_ext_by_OBJ(certificate, id.get(), -1) : -1;
    X509_EXTENSION *extension = place >= 0 ? X509_get_ext(certificate, place) : nullptr;
    return extension ? asn1Text(X509_EXTENSION_get_data(extension)) : QString();
}

QDateTime timeOf(const ASN1_TIME *time)
{
    std::tm parts {};
    if (ASN1_TIME_to_tm(time, &parts) != 1)
        return {};
    return QDateTime(QDate(parts.tm_year + 1900, parts.tm_mon + 1, parts.tm_mday),
        QTime(parts.tm_hour, parts.tm_min, parts.tm_sec), Qt::UTC);
}

void take(Certificates &found, const X509 *certificate)
{
    ++found.count;
    if (found.first.size() >= MostCertificates)
        return;
    found.first.push_back({rfc2253(X509_get_subject_name(certificate)), rfc2253(X509_get_issuer_name(certificate)),
        timeOf(X509_get0_notBefore(certificate)), timeOf(X509_get0_notAfter(certificate)), address(certificate),
        voucher(certificate)});
}

}

Certificates opensslCertificatesIn(const QByteArray &content)
{
    Certificates found;
    if (content.contains("-----BEGIN CERTIFICATE-----")) {
        const OpenSslBio in = readingFrom(content);
        while (in) {
            const OpenSslX509 certificate(PEM_read_bio_X509(in.get(), nullptr, &noPassword, nullptr), &X509_free);
            if (!certificate)
                break;
            take(found, certificate.get());
        }
    } else {
        const auto *at = reinterpret_cast<const unsigned char *>(content.constData());
        if (const OpenSslX509 certificate(d2i_X509(nullptr, &at, long(content.size())), &X509_free); certificate)
            take(found, certificate.get());
    }
    ERR_clear_error();
    return found;
}

}
