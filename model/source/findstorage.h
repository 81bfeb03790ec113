// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "error.h"

#include <QStringList>

#include <optional>

namespace stratoscope
{

/** The kind of engine that a storage belongs to. */
enum class StorageKind { Docker, Containers, Containerd };

/** An engine's storage on this host. */
struct StorageLocation
{
    StorageKind kind = StorageKind::Docker;
    QString root; ///< Docker's data root, the graph root of containers-storage, or containerd's root.
    QString driver; ///< The folder of the layers: "overlay2", "fuse-overlayfs", "overlay"; empty for containerd.
    QString docker = {}; ///< For containerd: the data root of the Docker that keeps its images there, if there is one.
};

/**
 * The storage with its root, or its folder of layers or databases, at \a path; detected by content. Empty if it is not
 * a storage. A Docker that keeps its images in containerd's store leads there. Fails if it is an unreadable one: not
 * permitted, another storage driver.
 */
Result<std::optional<StorageLocation>> findStorage(const QString &path);

/** The only storage in a subfolder of \a path, like "docker" in "/var/lib"; otherwise like findStorage(), and NotFound
 *  for several. */
Result<std::optional<StorageLocation>> findStorageBelow(const QString &path);

/** The well-known storage directories that exist on this host; for other users than root, root's own come last. */
QStringList wellKnownStorages();

/** The folders of blobs by digest that containerd has below wellKnownStorages(), and below Docker's own ones. */
QStringList containerdBlobFolders();

}
