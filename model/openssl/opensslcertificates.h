// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "certificate.h"

namespace stratoscope
{

/** The certificates in \a content: PEM blocks, or one in DER. */
Certificates opensslCertificatesIn(const QByteArray &content);

}
