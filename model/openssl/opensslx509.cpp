// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "opensslx509.h"

#include "opensslmemory.h"

#include <openssl/asn1.h>
#include <openssl/err.h>
#include <openssl/pem.h>

#include <ctime>

namespace stratoscope
{

std::vector<OpenSslX509> x509Certificates(const QByteArray &bytes, std::size_t most)
{
    std::vector<OpenSslX509> found;
    const OpenSslBio in = readingFrom(bytes);
    const bool isPem = bytes.contains("-----BEGIN CERTIFICATE-----");
    while (in && found.size() < most) {
        X509 *one
            = isPem ? PEM_read_bio_X509(in.get(), nullptr, &noPassword, nullptr) : d2i_X509_bio(in.get(), nullptr);
        if (!one)
            break;
        found.emplace_back(one, &X509_free);
        if (!isPem)
            break;
    }
    ERR_clear_error();
    return found;
}

QDateTime x509Time(const ASN1_TIME *time)
{
    std::tm parts {};
    if (ASN1_TIME_to_tm(time, &parts) != 1)
        return {};
    return QDateTime(QDate(parts.tm_year + 1900, parts.tm_mon + 1, parts.tm_mday),
        QTime(parts.tm_hour, parts.tm_min, parts.tm_sec), Qt::UTC);
}

}
