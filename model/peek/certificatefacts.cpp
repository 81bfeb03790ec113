// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "certificatefacts.h"

#include <QTimeZone>

#include <openssl/asn1.h>
#include <openssl/bio.h>
#include <openssl/err.h>
#include <openssl/pem.h>
#include <openssl/x509.h>

#include <ctime>
#include <memory>

namespace stratoscope
{

namespace
{

constexpr std::size_t MostShown = 3;
constexpr int MostCharacters = 1000;

using BioPtr = std::unique_ptr<BIO, decltype(&BIO_free)>;
using X509Ptr = std::unique_ptr<X509, decltype(&X509_free)>;

QString nameText(const X509_NAME *name)
{
    const BioPtr out(BIO_new(BIO_s_mem()), &BIO_free);
    if (!out || X509_NAME_print_ex(out.get(), name, 0, XN_FLAG_RFC2253 & ~ASN1_STRFLGS_ESC_MSB) < 0)
        return {};
    char *text = nullptr;
    const long size = BIO_get_mem_data(out.get(), &text);
    return QString::fromUtf8(text, size).left(MostCharacters);
}

QDateTime timeOf(const ASN1_TIME *time)
{
    std::tm parts {};
    if (ASN1_TIME_to_tm(time, &parts) != 1)
        return {};
    return QDateTime(QDate(parts.tm_year + 1900, parts.tm_mon + 1, parts.tm_mday),
        QTime(parts.tm_hour, parts.tm_min, parts.tm_sec), Qt::UTC);
}

void take(Certificates &found, const X509Ptr &certificate)
{
    ++found.count;
    if (found.first.size() >= MostShown)
        return;
    found.first.push_back(
        {nameText(X509_get_subject_name(certificate.get())), nameText(X509_get_issuer_name(certificate.get())),
            timeOf(X509_get0_notBefore(certificate.get())), timeOf(X509_get0_notAfter(certificate.get()))});
}

}

Certificates certificatesIn(const QByteArray &content)
{
    Certificates found;
    if (content.contains("-----BEGIN CERTIFICATE-----")) {
        const BioPtr in(BIO_new_mem_buf(content.constData(), int(content.size())), &BIO_free);
        while (in) {
            // Without a function for passwords, OpenSSL would ask in the terminal.
            const X509Ptr certificate(PEM_read_bio_X509(
                                          in.get(), nullptr, [](char *, int, int, void *) { return -1; }, nullptr),
                &X509_free);
            if (!certificate)
                break;
            take(found, certificate);
        }
    } else if (content.startsWith("\x30\x82")) {
        const auto *at = reinterpret_cast<const unsigned char *>(content.constData());
        if (const X509Ptr certificate(d2i_X509(nullptr, &at, long(content.size())), &X509_free); certificate)
            take(found, certificate);
    }
    ERR_clear_error();
    return found;
}

}
