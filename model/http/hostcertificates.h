// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArrayList>

#include <vector>

namespace stratoscope
{

/** What a client proves itself with. */
struct ClientCertificate
{
    QByteArray chain; ///< PEM, its own certificate first.
    QByteArray key; ///< PEM.
};

/** The certificates for one host, beside the system's, as they are in files. Nothing of them is checked before they are used. */
struct HostCertificates
{
    QByteArrayList authorities; ///< PEM; trusted, too.
    std::vector<ClientCertificate> clients; ///< The last one that can be read counts.
};

}
