// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "certificatereader.h"

#include "module.h"

namespace stratoscope
{

Result<const CertificateReader *> certificateReader()
{
    return moduleEntry<const CertificateReader *()>("openssl", "stratoscope-registry")
        .map([](const CertificateReader *(*reader)()) { return reader(); });
}

}
