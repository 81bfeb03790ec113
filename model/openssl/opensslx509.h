// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QDateTime>

#include <openssl/x509.h>

#include <memory>
#include <vector>

namespace stratoscope
{

using OpenSslX509 = std::unique_ptr<X509, decltype(&X509_free)>;

/** The certificates in \a bytes, at most \a most: one as DER, or any number as PEM, up to the first that is damaged. */
std::vector<OpenSslX509> x509Certificates(const QByteArray &bytes, std::size_t most);

/** \a time in UTC; invalid if it is none. */
QDateTime x509Time(const ASN1_TIME *time);

}
