// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "descriptor.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace stratoscope
{

/** An image manifest (OCI image-spec, manifest.md; Docker schema 2). */
struct Manifest
{
    QString mediaType;
    QString artifactType;
    Descriptor config;
    std::vector<Descriptor> layers; ///< Bottom first; of an artifact manifest, its blobs.
    std::optional<Descriptor> subject; ///< What it is about.
    QHash<QString, QString> annotations;
    QStringList warnings; ///< Fields that were ignored.
};

/** An image index (OCI image-spec, image-index.md) or Docker manifest list. */
struct ImageIndex
{
    std::vector<Descriptor> manifests;
    QHash<QString, QString> annotations;
    QStringList warnings; ///< Fields that were ignored.
};

/** One image in the manifest.json of a docker save archive. */
struct DockerArchiveItem
{
    QString config; ///< Member name.
    QStringList repoTags;
    QStringList layers; ///< Member names, bottom first; an empty name if there is none.
    QStringList warnings; ///< Fields that were ignored.
};

/** What a JSON document turned out to be. */
enum class ManifestKind { Manifest, Index };

/** Tells a manifest from an index by its fields; media types are only a hint. All functions here fail with
 *  ErrorKind::Damaged or Limit, with \a name as entry; Docker's schema version 1 is ErrorKind::NotAnImage. */
Result<ManifestKind> manifestKind(const QByteArray &json, const QString &name);
/** Reads a manifest; an unreadable descriptor keeps its place, with an empty digest. */
Result<Manifest> parseManifest(const QByteArray &json, const QString &name);
/** Reads an index; keeps at most limits::Images manifests. */
Result<ImageIndex> parseIndex(const QByteArray &json, const QString &name);
/** Reads the manifest.json of a docker save archive. */
Result<std::vector<DockerArchiveItem>> parseDockerArchive(const QByteArray &json, const QString &name);

}
