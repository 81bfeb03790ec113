// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>

#include <openssl/bio.h>

#include <memory>

namespace stratoscope
{

using OpenSslBio = std::unique_ptr<BIO, decltype(&BIO_free)>;

/** Lets OpenSSL read \a bytes, which have to stay. */
inline OpenSslBio readingFrom(const QByteArray &bytes)
{
    return {BIO_new_mem_buf(bytes.constData(), int(bytes.size())), &BIO_free};
}

/** Knows no password: without a function for them, OpenSSL would ask in the terminal. */
inline int noPassword(char *, int, int, void *)
{
    return -1;
}

}
