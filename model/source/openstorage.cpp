// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "openstorage.h"

#include "containerdstorage.h"
#include "containersstorage.h"
#include "dockerstorage.h"
#include "kindtable.h"
#include "storageroot.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

namespace stratoscope
{

namespace
{

struct OpenStorageWords
{
    Q_DECLARE_TR_FUNCTIONS(stratoscope::OpenStorage)
};

/** How one engine's storage is read. */
struct StorageRow
{
    StorageKind kind;
    SourceFormat format;
    const char *blobs; ///< The folder with what images are made of; empty for the root itself.
    Result<void> (*read)(SourceDraft &draft, const StorageRoot &root, const StorageLocation &storage, const Job &job);
};

constexpr std::array StorageRows = std::to_array<StorageRow>({
    {StorageKind::Docker, SourceFormat::DockerStorage, "",
        [](SourceDraft &draft, const StorageRoot &root, const StorageLocation &storage, const Job &job) {
            return readDockerStorage(draft, root, storage.driver, job);
        }},
    {StorageKind::Containers, SourceFormat::ContainersStorage, "",
        [](SourceDraft &draft, const StorageRoot &root, const StorageLocation &, const Job &job) {
            return readContainersStorage(draft, root, job);
        }},
    {StorageKind::Containerd, SourceFormat::ContainerdStorage, "io.containerd.content.v1.content",
        readContainerdStorage},
});
static_assert(hasRowPerKind(StorageRows, &StorageRow::kind));

/** The files that the images of \a row are made of; none if a storage never had any. */
FileSetPtr blobsOf(const StorageRow &row, const StorageRoot &root)
{
    const QString folder = QLatin1String(row.blobs);
    if (folder.isEmpty() || root.folder(folder) == StorageRoot::Folder::Missing)
        return root.files();
    const Result<StorageRoot> blobs = StorageRoot::open(root.absolute(folder));
    return blobs ? blobs->files() : root.files();
}

/** The order of kinds: images with a name, containers, all other images. */
int rank(const Image &image)
{
    if (image.container)
        return 1;
    return image.names.isEmpty() ? 2 : 0;
}

bool isBefore(const Image &left, const Image &right)
{
    if (rank(left) != rank(right))
        return rank(left) < rank(right);
    if (left.container && left.container->name != right.container->name)
        return left.container->name < right.container->name;
    if (left.config.created != right.config.created)
        return left.config.created > right.config.created;
    return left.names.value(0) < right.names.value(0);
}

}

Result<ImageSourcePtr> openStorage(const StorageLocation &storage, const QString &location, const Job &job)
{
    const Result<StorageRoot> root = StorageRoot::open(storage.root);
    if (!root)
        return tl::unexpected(root.error());
    const StorageRow &row = rowFor(StorageRows, storage.kind);
    SourceDraft draft(blobsOf(row, *root));
    if (const Result<void> read = row.read(draft, *root, storage, job); !read)
        return tl::unexpected(read.error().in(storage.root));
    if (draft.images.empty() && !draft.damaged) {
        return tl::unexpected(Error {ErrorKind::NotAnImage, storage.root, {},
            OpenStorageWords::tr("this engine's storage has no images or containers"), {}});
    }
    if (draft.images.empty())
        return tl::unexpected(Error {ErrorKind::Damaged, storage.root, {}, draft.warnings.value(0), {}});
    std::stable_sort(draft.images.begin(), draft.images.end(), isBefore);

    auto source = std::make_shared<ImageSource>();
    source->location = location;
    source->format = row.format;
    source->formatLabel = formatName(source->format, false);
    source->files = draft.documents.files();
    source->images = std::move(draft.images);
    source->graph = LayerGraph(source->images);
    source->attestations = draft.attestations;
    source->warnings = draft.warnings;
    source->damaged = draft.damaged;
    return ImageSourcePtr(std::move(source));
}

Result<ImageSourcePtr> openStorageDirectory(const QString &path, const Job &job)
{
    Result<std::optional<StorageLocation>> storage = findStorage(path);
    if (storage && !*storage)
        storage = findStorageBelow(path);
    if (!storage)
        return tl::unexpected(storage.error());
    if (*storage)
        return openStorage(**storage, path, job);
    if (const Result<StorageRoot> root = StorageRoot::open(path); root && !root->maySearch()) {
        return tl::unexpected(
            Error {ErrorKind::Unreadable, path, {}, OpenStorageWords::tr("permission denied"), permissionHint()});
    }
    if (!QFileInfo(path).isDir()) {
        return tl::unexpected(Error {ErrorKind::NotFound, path, {}, OpenStorageWords::tr("no such directory"), {}});
    }
    return tl::unexpected(Error {ErrorKind::NotAnImage, path, {}, OpenStorageWords::tr("not an engine's storage"),
        OpenStorageWords::tr(
            "Give Docker's data root (/var/lib/docker), the graph root of podman (/var/lib/containers/storage), or the "
            "root directory of containerd (/var/lib/containerd)")});
}

}
