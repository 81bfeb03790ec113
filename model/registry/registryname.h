// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "digest.h"

#include <QString>

namespace stratoscope
{

/** The name of an image in a registry, as Docker reads it: "nginx:1.27" is docker.io/library/nginx:1.27. */
struct RegistryName
{
    QString host; ///< "docker.io", "ghcr.io", "localhost:5000", "[::1]:5000".
    QString repository; ///< "library/nginx".
    QString tag; ///< Empty only beside a digest.
    Digest digest; ///< Of the manifest; empty: whatever the tag names.

    /** As short as people write it: "nginx:1.27", "ghcr.io/org/app@sha256:…". */
    QString familiar() const;
    /** "registry://…", which openImage() takes. */
    QString reference() const;
    /** What a manifest is asked for by: the digest, or else the tag. */
    QString version() const;
    /** Host and port of the registry's API: that of docker.io is elsewhere. */
    QString apiHost() const;
    /** True if the host is this machine. */
    bool isLoopback() const;

    bool operator==(const RegistryName &) const = default;
};

/** True if \a text is intended as a name in a registry ("registry://…"), well-formed or not. */
bool isRegistryReference(const QString &text);

/** Reads "[registry://][HOST[:PORT]/]NAME[:TAG][@DIGEST]"; without tag and digest, the tag is "latest". Fails with
 *  ErrorKind::Usage. */
Result<RegistryName> parseRegistryName(const QString &text);

}
