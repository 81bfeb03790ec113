// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "compression.h"

#include <QDateTime>
#include <QStringList>

#include <optional>

namespace stratoscope
{

/** The forms in which an image is saved. */
enum class SaveFormat {
    DockerArchive, ///< As docker save writes it and docker load, podman and skopeo read it.
    OciArchive, ///< An OCI image layout in a tar; with a manifest.json beside it, so that docker load reads it, too.
};

/** How an image is saved. */
struct SaveOptions
{
    SaveFormat format = SaveFormat::OciArchive;
    Compression compression = Compression::Gzip; ///< Of the layers: None, Gzip or Zstd.
    int level = 0; ///< Of the compression; 0: the usual.
    QStringList names; ///< "shop:2.4", …; may be empty.
    QString createdBy; ///< What the history says of the writable layer; empty: that this program made it.
    QString comment; ///< Of the writable layer.
    std::optional<QDateTime> created; ///< Unset: what the image says, so that the same image gives the same bytes.
};

/** What is usual for \a format: docker save's layers are not compressed, an OCI image's are with gzip. */
inline Compression usualCompression(SaveFormat format)
{
    return format == SaveFormat::DockerArchive ? Compression::None : Compression::Gzip;
}

}
