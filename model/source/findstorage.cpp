// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "findstorage.h"

#include "storageroot.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

#include <unistd.h>

namespace stratoscope
{

namespace
{

struct FindStorageWords
{
    Q_DECLARE_TR_FUNCTIONS(stratoscope::FindStorage)
};

using Folder = StorageRoot::Folder;
using Found = Result<std::optional<StorageLocation>>;

/** Folders inside a storage that also lead to its root, and how far up the root is at most. */
const QStringList InnerFolders {QStringLiteral("image"), QStringLiteral("overlay2"), QStringLiteral("fuse-overlayfs"),
    QStringLiteral("containers"), QStringLiteral("overlay"), QStringLiteral("overlay-images"),
    QStringLiteral("overlay-layers"), QStringLiteral("overlay-containers"),
    QStringLiteral("io.containerd.content.v1.content"), QStringLiteral("io.containerd.metadata.v1.bolt"),
    QStringLiteral("io.containerd.snapshotter.v1.overlayfs")};
constexpr int HighestAncestor = 4;
/** A folder with more entries is not searched for storages. */
constexpr qsizetype MostNeighbours = 512;

/** Drivers that keep each layer in its own directory, in overlayfs format. */
const QStringList DockerDrivers {QStringLiteral("overlay2"), QStringLiteral("fuse-overlayfs")};
const QStringList OtherDockerDrivers {QStringLiteral("vfs"), QStringLiteral("btrfs"), QStringLiteral("zfs"),
    QStringLiteral("devicemapper"), QStringLiteral("aufs"), QStringLiteral("overlay")};
const QStringList OtherContainersDrivers {
    QStringLiteral("vfs"), QStringLiteral("btrfs"), QStringLiteral("zfs"), QStringLiteral("devmapper")};

/** Where Docker keeps a containerd of its own, where the system's is, and the Docker that uses that one. */
const QString ContainerdInDocker = QStringLiteral("/containerd/daemon");
const QString SystemContainerd = QStringLiteral("/var/lib/containerd");
const QString SystemDocker = QStringLiteral("/var/lib/docker");

QString useTheEngine()
{
    return FindStorageWords::tr(
        "Get the images from the engine instead: open docker://NAME or podman://NAME, or save them to a file");
}

tl::unexpected<Error> forbidden(const StorageRoot &root, const QString &folder)
{
    return tl::unexpected(Error {ErrorKind::Unreadable, root.absolute(folder), {},
        FindStorageWords::tr("an engine's storage: permission denied"), permissionHint()});
}

tl::unexpected<Error> otherDriver(const StorageRoot &root, const QString &driver)
{
    return tl::unexpected(Error {ErrorKind::NotAnImage, root.path(), {},
        FindStorageWords::tr("this engine uses the storage driver \"%1\"; only overlay storage can be read")
            .arg(driver),
        useTheEngine()});
}

Found found(StorageKind kind, const StorageRoot &root, const QString &driver)
{
    return std::optional(StorageLocation {kind, root.path(), driver});
}

Found dockerStorage(const StorageRoot &root)
{
    const auto database
        = [](const QString &driver) { return QStringLiteral("image/%1/imagedb/content/sha256").arg(driver); };
    for (const QString &driver : DockerDrivers) {
        if (root.folder(driver) == Folder::Missing)
            continue;
        switch (root.folder(database(driver))) {
        case Folder::There:
            return found(StorageKind::Docker, root, driver);
        case Folder::Forbidden:
            return forbidden(root, QStringLiteral("image"));
        case Folder::Missing:
            break;
        }
    }
    for (const QString &driver : OtherDockerDrivers) {
        if (root.folder(database(driver)) == Folder::There)
            return otherDriver(root, driver);
    }
    return std::optional<StorageLocation>();
}

Found containersStorage(const StorageRoot &root)
{
    const QString driver = QStringLiteral("overlay");
    const Folder images = root.folder(QStringLiteral("overlay-images"));
    if (images != Folder::Missing && root.folder(driver) != Folder::Missing) {
        if (images == Folder::Forbidden)
            return forbidden(root, QStringLiteral("overlay-images"));
        return found(StorageKind::Containers, root, driver);
    }
    for (const QString &other : OtherContainersDrivers) {
        if (root.folder(other + QStringLiteral("-images")) == Folder::There && root.folder(other) == Folder::There)
            return otherDriver(root, other);
    }
    return std::optional<StorageLocation>();
}

/** containerd's root, where only a database has the names of images. */
Found containerdStorage(const StorageRoot &root)
{
    const QString database = QStringLiteral("io.containerd.metadata.v1.bolt");
    switch (root.folder(database)) {
    case Folder::There:
        break;
    case Folder::Forbidden:
        return forbidden(root, database);
    case Folder::Missing:
        return std::optional<StorageLocation>();
    }
    StorageLocation location {StorageKind::Containerd, root.path(), {}};
    if (root.path().endsWith(ContainerdInDocker))
        location.docker = root.path().chopped(ContainerdInDocker.size());
    else if (root.path() == SystemContainerd)
        location.docker = SystemDocker;
    return std::optional(location);
}

/** Docker's data root if its images are in containerd's store: in one of its own, or in that of the system. */
Found dockersContainerd(const StorageRoot &root)
{
    const bool isDocker = root.folder(QStringLiteral("containers")) != Folder::Missing
        && (root.folder(QStringLiteral("rootfs")) != Folder::Missing
            || root.folder(QStringLiteral("buildkit")) != Folder::Missing);
    QStringList places {SystemContainerd};
    if (root.folder(ContainerdInDocker.mid(1)) != Folder::Missing)
        places.prepend(root.path() + ContainerdInDocker);
    for (const QString &place : std::as_const(places)) {
        const Result<StorageRoot> other = isDocker ? StorageRoot::open(place) : tl::unexpected(Error());
        Found storage = other ? containerdStorage(*other) : std::optional<StorageLocation>();
        if (!storage)
            return storage;
        if (*storage) {
            (*storage)->docker = root.path();
            return storage;
        }
    }
    if (!isDocker)
        return std::optional<StorageLocation>();
    return tl::unexpected(Error {ErrorKind::NotAnImage, root.path(), {},
        FindStorageWords::tr("this Docker keeps its images in containerd's store, which is elsewhere"),
        FindStorageWords::tr("Give the root directory of containerd (%1)").arg(SystemContainerd)});
}

Found storageAt(const QString &path)
{
    const Result<StorageRoot> root = StorageRoot::open(path);
    if (!root || !root->maySearch())
        return std::optional<StorageLocation>();
    for (const auto kind : {dockerStorage, containersStorage, containerdStorage, dockersContainerd}) {
        Found storage = kind(*root);
        if (!storage || *storage)
            return storage;
    }
    return std::optional<StorageLocation>();
}

bool isLayout(const QDir &folder)
{
    return folder.exists(QStringLiteral("index.json")) || folder.exists(QStringLiteral("manifest.json"));
}

}

Found findStorage(const QString &path)
{
    const QDir folder(QDir::cleanPath(QDir::current().absoluteFilePath(path)));
    if (!folder.exists() || isLayout(folder))
        return std::optional<StorageLocation>();
    Found storage = storageAt(folder.path());
    if (!storage || *storage)
        return storage;
    QString inner = folder.path();
    for (int up = 0; up < HighestAncestor && inner != QLatin1String("/"); ++up) {
        const QFileInfo info(inner);
        inner = info.path();
        if (!InnerFolders.contains(info.fileName()))
            continue;
        storage = storageAt(inner);
        if (storage && *storage)
            return storage;
    }
    return std::optional<StorageLocation>();
}

Found findStorageBelow(const QString &path)
{
    const QDir folder(path);
    const QStringList names = folder.entryList(QDir::Dirs | QDir::NoDotAndDotDot | QDir::NoSymLinks);
    std::optional<StorageLocation> only;
    for (const QString &name : names.first(std::min(names.size(), MostNeighbours))) {
        for (const QString &candidate : {name, name + QStringLiteral("/storage")}) {
            const Found storage = storageAt(folder.filePath(candidate));
            if (!storage && names.size() == 1)
                return storage;
            if (!storage || !*storage)
                continue;
            if (only) {
                return tl::unexpected(Error {ErrorKind::NotFound, path, {},
                    FindStorageWords::tr("contains the storage of several engines"),
                    FindStorageWords::tr("Open one of them: %1 or %2").arg(only->root, (*storage)->root)});
            }
            only = *storage;
        }
    }
    return only;
}

QStringList wellKnownStorages()
{
    const QString data = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation);
    QStringList own {data + QStringLiteral("/containers/storage"), data + QStringLiteral("/docker"),
        data + QStringLiteral("/containerd")};
    QStringList places {SystemDocker, QStringLiteral("/var/lib/containers/storage"), SystemContainerd,
        QStringLiteral("/var/lib/rancher/k3s/agent/containerd")};
    places = ::geteuid() == 0 ? places + own : own + places;
    places.erase(
        std::remove_if(places.begin(), places.end(), [](const QString &place) { return !QFileInfo(place).isDir(); }),
        places.end());
    return places;
}

QStringList containerdBlobFolders()
{
    QStringList folders;
    for (const QString &storage : wellKnownStorages()) {
        for (const QString &root : {storage, storage + ContainerdInDocker}) {
            const QString folder = root + QStringLiteral("/io.containerd.content.v1.content/blobs");
            if (QFileInfo(folder).isDir())
                folders.append(folder);
        }
    }
    return folders;
}

}
