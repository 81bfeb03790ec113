// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "opensslcertificates.h"
#include "opensslkey.h"
#include "opensslroots.h"

namespace stratoscope
{

namespace
{

class OpenSslReader : public CertificateReader
{
public:
    Certificates certificatesIn(const QByteArray &content) const override { return opensslCertificatesIn(content); }
    std::shared_ptr<const SignatureVerifier> keyIn(const QByteArray &pem) const override { return opensslKeyIn(pem); }
    std::shared_ptr<const TrustedRoots> rootsIn(const QByteArray &pem) const override { return opensslRootsIn(pem); }
};

}

}

/** What certificateReader() calls. */
extern "C" Q_DECL_EXPORT const stratoscope::CertificateReader *stratoscopeModule()
{
    static const stratoscope::OpenSslReader reader;
    return &reader;
}
