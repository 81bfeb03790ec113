// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "error.h"

#include <QStringList>

#include <optional>

namespace stratoscope
{

/** The kind of engine that a storage belongs to. */
enum class StorageKind { Docker, Containers };

/** An engine's storage on this host. */
struct StorageLocation
{
    StorageKind kind = StorageKind::Docker;
    QString root; ///< Docker's data root, or the graph root of containers-storage.
    QString driver; ///< The folder of the layers: "overlay2", "fuse-overlayfs", "overlay".
};

/**
 * The storage with its root, or its folder of layers or databases, at \a path; detected by content. Empty if it is not
 * a storage. Fails if it is an unreadable one: not permitted, another storage driver, the containerd image store.
 */
Result<std::optional<StorageLocation>> findStorage(const QString &path);

/** The only storage in a subfolder of \a path, like "docker" in "/var/lib"; otherwise like findStorage(), and NotFound
 *  for several. */
Result<std::optional<StorageLocation>> findStorageBelow(const QString &path);

/** The well-known storage directories that exist on this host; for other users than root, root's own come last. */
QStringList wellKnownStorages();

}
