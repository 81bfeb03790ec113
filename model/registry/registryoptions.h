// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "blobcache.h"
#include "certificatefolders.h"
#include "credentials.h"
#include "platform.h"
#include "registriesconf.h"

namespace stratoscope
{

/** How patient to be with a registry. */
struct RetryPolicy
{
    int patienceMs = 30'000; ///< How long a server may be silent.
    int firstDelayMs = 500; ///< Before the second try; doubled before each further one.
    int tries = 4; ///< Without any progress.
    int longestWaitMs = 60'000; ///< If a server asks to wait longer, the user decides.
};

/** How to open an image in a registry. */
struct RegistryOptions
{
    bool insecure = false; ///< Take plain HTTP, and certificates that nobody vouches for.
    std::optional<Platform> platform; ///< Unset: this machine's.
    bool allPlatforms = false; ///< Read the manifests of all platforms, not only of the one wanted.
    bool wholeLayers = false; ///< Transfer layers from start to end, even where their tables of contents would do.
    std::optional<BlobCache> blobs; ///< Where verified layers are kept; empty: nowhere.
    QStringList credentialFiles = stratoscope::credentialFiles(QProcessEnvironment::systemEnvironment());
    QStringList certificateFolders = stratoscope::certificateFolders();
    QStringList registriesFiles = stratoscope::registriesFiles(QProcessEnvironment::systemEnvironment());
    RetryPolicy retry;
};

}
