// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "digest.h"
#include "platform.h"

#include <QHash>
#include <QString>

#include <optional>

namespace stratoscope
{

/** A reference to a blob (OCI image-spec, descriptor.md). */
struct Descriptor
{
    QString mediaType;
    Digest digest;
    std::optional<quint64> size; ///< Bytes, as claimed.
    std::optional<Platform> platform; ///< Set in an index only.
    QHash<QString, QString> annotations;
    bool hasUrls = false; ///< The blob may live elsewhere (foreign layers).
    QByteArray data = {}; ///< The blob itself, where it is embedded; not compared with digest and size.
    QString artifactType = {}; ///< Of the manifest, in an index only.
};

}
