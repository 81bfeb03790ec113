// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "hostcertificates.h"

#include <QStringList>

#include <optional>

namespace stratoscope
{

/** Where engines keep the certificates for registries, in the order in which they look: a folder for each host. */
QStringList certificateFolders();

/** The certificates for \a host ("ghcr.io", "localhost:5000") in \a folders: *.crt are authorities that are trusted beside
 *  the system's, NAME.cert and NAME.key are the client's. Empty if there are none. */
std::optional<HostCertificates> certificatesFor(const QString &host, const QStringList &folders);

}
