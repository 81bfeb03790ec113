// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "certificate.h"

#include "certificatereader.h"

namespace stratoscope
{

namespace
{

/** In DER, it is a sequence longer than the 127 bytes whose length takes one. */
bool mayHaveCertificates(const QByteArray &content)
{
    return content.startsWith("\x30\x81") || content.startsWith("\x30\x82") || content.startsWith("\x30\x83")
        || content.contains("-----BEGIN CERTIFICATE-----");
}

}

Result<Certificates> readCertificates(const QByteArray &content)
{
    if (!mayHaveCertificates(content))
        return Certificates();
    return certificateReader().map([&](const CertificateReader *reader) { return reader->certificatesIn(content); });
}

}
