// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "compression.h"

#include <QDateTime>
#include <QStringList>

#include <optional>

namespace stratoscope
{

/** The formats for saving an image. */
enum class SaveFormat {
    DockerArchive, ///< The format of docker save, readable by docker load, podman and skopeo.
    OciArchive, ///< An OCI image layout in a tar, plus a manifest.json so that docker load can read it.
};

/** How to save an image. */
struct SaveOptions
{
    SaveFormat format = SaveFormat::OciArchive;
    std::optional<Compression> compression; ///< Of layers: None, Gzip or Zstd. Unset: blobs stay as they are where the
                                            ///< format allows it, others get its usual one.
    int level = 0; ///< Compression level; 0: the default.
    QStringList names; ///< "shop:2.4", …; may be empty.
    bool keepsNames = false; ///< Without \c names: the image keeps those that it has in its source.
    QString createdBy; ///< History text of the writable layer; empty: created by this program.
    QString comment; ///< History comment of the writable layer.
    std::optional<QDateTime> created; ///< Unset: the image's own date, so that the same image yields the same bytes.
};

/** The default for \a format: docker save does not compress layers, OCI images use gzip. */
inline Compression usualCompression(SaveFormat format)
{
    return format == SaveFormat::DockerArchive ? Compression::None : Compression::Gzip;
}

}
