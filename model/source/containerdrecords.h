// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "boltfile.h"

#include <QHash>
#include <QString>

#include <optional>
#include <vector>

namespace stratoscope
{

/** What containerd calls by a name: a manifest or an index. */
struct ContainerdImage
{
    QString name;
    QString digest;
    QString mediaType;
    std::optional<quint64> size;
};

/** A container as containerd knows it. */
struct ContainerdContainer
{
    QString space; ///< containerd's namespace: "default", "k8s.io", …
    QString id;
    QString image; ///< The name of its image; may be empty.
    QString snapshotter; ///< Empty for Docker's containers, which it mounts itself.
    QByteArray snapshotKey;
    QHash<QString, QString> labels;
};

/** A snapshot by what a namespace calls it. */
struct ContainerdSnapshot
{
    QString space;
    QString snapshotter; ///< "overlayfs", …
    QByteArray key; ///< The chain ID of a layer, or what a client made up for a container.
    QByteArray name; ///< For the snapshotter: "default/7/KEY".
};

/** What containerd's metadata database has in all namespaces. */
struct ContainerdRecords
{
    std::vector<ContainerdImage> images;
    std::vector<ContainerdContainer> containers;
    std::vector<ContainerdSnapshot> snapshots;
    QStringList problems; ///< What could not be read, for people.
};

/** Reads meta.db, containerd's metadata database. */
ContainerdRecords readContainerdRecords(BoltFile &file);

}
