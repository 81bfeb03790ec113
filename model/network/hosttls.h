// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "hostcertificates.h"

#include <QSslConfiguration>

namespace stratoscope
{

/** Trusts the authorities of \a certificates beside the system's, and proves who asks with the client's. What cannot be read
 *  is passed over. */
QSslConfiguration tlsWith(const HostCertificates &certificates);

}
