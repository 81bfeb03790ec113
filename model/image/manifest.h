// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "descriptor.h"

#include <QStringList>

#include <vector>

namespace stratoscope
{

/** An image manifest (OCI image-spec, manifest.md; Docker schema 2). */
struct Manifest
{
    QString mediaType;
    QString artifactType;
    Descriptor config;
    std::vector<Descriptor> layers; ///< Bottom first.
    QHash<QString, QString> annotations;
    QStringList warnings; ///< Fields that had to be passed over.
};

/** An image index (OCI image-spec, image-index.md) or Docker manifest list. */
struct ImageIndex
{
    std::vector<Descriptor> manifests;
    QHash<QString, QString> annotations;
    QStringList warnings; ///< Fields that had to be passed over.
};

/** One image of a docker save's manifest.json. */
struct DockerArchiveItem
{
    QString config; ///< Member name.
    QStringList repoTags;
    QStringList layers; ///< Member names, bottom first; empty where there is none.
    QStringList warnings; ///< Fields that had to be passed over.
};

/** What a JSON document with manifests in it turned out to be. */
enum class ManifestKind { Manifest, Index };

/** Tells a manifest from an index by its fields; media types are advice only. All of these fail with ErrorKind::Damaged
 *  or Limit, with \a name as entry; Docker's schema version 1 is ErrorKind::NotAnImage. */
Result<ManifestKind> manifestKind(const QByteArray &json, const QString &name);
/** Reads a manifest; a descriptor that cannot be read keeps its place, with an empty digest. */
Result<Manifest> parseManifest(const QByteArray &json, const QString &name);
/** Reads an index, of which at most limits::Images manifests are kept. */
Result<ImageIndex> parseIndex(const QByteArray &json, const QString &name);
/** Reads the manifest.json of a docker save. */
Result<std::vector<DockerArchiveItem>> parseDockerArchive(const QByteArray &json, const QString &name);

}
