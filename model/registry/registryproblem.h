// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "httprequest.h"
#include "registryname.h"

namespace stratoscope
{

/** The failure that \a outcome, which is no success, means for whoever wants \a name: what happened, and what to do.
 *  \a showedCredentials: the registry was told who asks. Nothing secret is in it, nor an address with what follows its
 *  host, nor the server's own words. */
Error registryFailure(const RegistryName &name, const HttpOutcome &outcome, bool showedCredentials);

/** The failure when a server does what it must not: \a cause says what. */
Error registryMisdeed(const RegistryName &name, ErrorKind kind, const QString &cause);

}
