// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "error.h"

#include <QStringList>

#include <optional>

namespace stratoscope
{

/** Whose storage a directory is. */
enum class StorageKind { Docker, Containers };

/** An engine's storage on this host. */
struct StorageLocation
{
    StorageKind kind = StorageKind::Docker;
    QString root; ///< Docker's data root, or the graph root of containers-storage.
    QString driver; ///< The folder of the layers: "overlay2", "fuse-overlayfs", "overlay".
};

/**
 * The storage whose root \a path is, or whose folder of layers or databases; told from what is in it. Empty where it is
 * none. Fails where it is one that cannot be read: not permitted, another storage driver, containerd's own store.
 */
Result<std::optional<StorageLocation>> findStorage(const QString &path);

/** The one storage in a folder of \a path, as "docker" in "/var/lib"; else as findStorage(), and NotFound for several. */
Result<std::optional<StorageLocation>> findStorageBelow(const QString &path);

/** Where engines keep their storage on this host: those directories that are there, root's own last for other users. */
QStringList wellKnownStorages();

}
