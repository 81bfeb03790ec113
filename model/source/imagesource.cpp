// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "imagesource.h"

#include "bytes.h"
#include "fieldreader.h"
#include "findstorage.h"
#include "folderfileset.h"
#include "growingfile.h"
#include "json.h"
#include "kindtable.h"
#include "manifestreader.h"
#include "noimage.h"
#include "openstorage.h"
#include "readdockerarchive.h"
#include "readrootfs.h"
#include "settlelayers.h"
#include "streamsource.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>
#include <iterator>

namespace stratoscope
{

namespace
{

struct SourceListWords
{
    Q_DECLARE_TR_FUNCTIONS(stratoscope::ManifestReader)
};

/** Of what is no directory. */
const Result<std::optional<StorageLocation>> NoStorage = std::optional<StorageLocation>();

/** True for failures that abort opening instead of leaving something readable. */
bool isFatal(const Error &error)
{
    return error.kind == ErrorKind::Cancelled || error.kind == ErrorKind::Unreadable;
}

/** Reads everything listed in index.json. A broken one is only a warning: there may also be a manifest.json. */
Result<void> readOciLayout(SourceDraft &draft, const Job &job)
{
    const Result<void> read
        = ManifestReader(draft, SourceFormat::OciLayout, job).readRoot(QStringLiteral("index.json"));
    if (read)
        return {};
    if (isFatal(read.error()))
        return read;
    draft.damage(read.error().message());
    return {};
}

/** Reads manifest.json, which differs between docker save and skopeo's dir; sets \a format if it yields images. */
Result<void> readManifestJson(SourceDraft &draft, SourceFormat &format, const Job &job)
{
    const QString member = QStringLiteral("manifest.json");
    const bool isFirst = draft.images.empty();
    const Result<QByteArray> bytes = draft.documents.read(member);
    if (!bytes)
        return tl::unexpected(bytes.error());
    const Result<QJsonDocument> document = parseJson(*bytes, member);
    if (!document)
        return tl::unexpected(document.error());
    if (!document->isArray() && !isFirst)
        return {};
    const Result<void> read = document->isArray()
        ? readDockerArchive(draft, *bytes, member, job)
        : ManifestReader(draft, SourceFormat::DockerDir, job).readRoot(member);
    if (isFirst && !draft.images.empty())
        format = document->isArray() ? SourceFormat::DockerArchive : SourceFormat::DockerDir;
    return read;
}

/** Where to look for an image; the folders of a file system are its own affair. */
FileSetPtr folderOf(const FileSetPtr &files)
{
    const FileSetPtr folder = imageFolder(files);
    return folder != files && files->wholeTar() && looksLikeRootFs(*files) ? files : folder;
}

/** True if \a member is the document "null": a list of nothing. */
bool isNull(const SourceDraft &draft, const QString &member)
{
    constexpr quint64 LongestNull = 64;
    const Result<ByteSourcePtr> source = draft.files().open(member);
    const Result<QByteArray> bytes = source ? readAll(**source, LongestNull) : tl::unexpected(source.error());
    return bytes && isJsonNull(*bytes);
}

Result<SourceFormat> readImages(SourceDraft &draft, const Job &job)
{
    SourceFormat format = SourceFormat::OciLayout;
    if (draft.files().contains(QStringLiteral("index.json")) && !isNull(draft, QStringLiteral("index.json"))) {
        const Result<void> read = readOciLayout(draft, job);
        if (!read)
            return tl::unexpected(read.error());
    }
    if (draft.files().contains(QStringLiteral("manifest.json")) && !isNull(draft, QStringLiteral("manifest.json"))) {
        const Result<void> read = readManifestJson(draft, format, job);
        if (!read && (isFatal(read.error()) || (draft.images.empty() && draft.warnings.isEmpty())))
            return tl::unexpected(read.error());
        if (!read)
            draft.damage(read.error().message());
    }
    return format;
}

/** What a layout is called, as a directory and as one file. */
struct FormatRow
{
    SourceFormat format;
    const char *name;
    const char *archivedName;
};

constexpr std::array FormatRows = std::to_array<FormatRow>({
    {SourceFormat::DockerArchive, "docker-archive", "docker-archive"},
    {SourceFormat::OciLayout, "oci-layout", "oci-archive"},
    {SourceFormat::DockerDir, "docker-dir", "docker-dir"},
    {SourceFormat::DockerStorage, "docker-storage", "docker-storage"},
    {SourceFormat::ContainersStorage, "containers-storage", "containers-storage"},
    {SourceFormat::ContainerdStorage, "containerd-storage", "containerd-storage"},
    {SourceFormat::RootFs, "rootfs", "rootfs"},
});
static_assert(hasRowPerKind(FormatRows, &FormatRow::format));

/** Opens what is at \a path, and whole or not. */
Result<ImageSourcePtr> openAsItIs(const QString &path, const Job &job)
{
    const bool isDirectory = !isStream(path) && QFileInfo(path).isDir();
    if (const auto storage = isDirectory ? findStorage(path) : NoStorage; !storage || *storage)
        return storage ? openStorage(**storage, path, job) : tl::unexpected(storage.error());
    const Result<FileSetPtr> files = openFileSet(path, job);
    Result<ImageSourcePtr> source = files ? readImageSource(*files, job) : tl::unexpected(files.error());
    if (source || !isDirectory || source.error().kind != ErrorKind::NotAnImage)
        return source;
    if (const auto below = findStorageBelow(path); !below || *below)
        return below ? openStorage(**below, path, job) : tl::unexpected(below.error());
    return source;
}

/** False if what was read may be the beginning of something. */
bool isWhole(const Result<ImageSourcePtr> &source)
{
    if (source)
        return (*source)->warnings.isEmpty() && !(*source)->damaged;
    return source.error().kind != ErrorKind::NotAnImage && source.error().kind != ErrorKind::Damaged
        && source.error().kind != ErrorKind::NotFound;
}

/** \a source, read from a file that another program holds open and does not go on with. */
Result<ImageSourcePtr> withGrowth(const Result<ImageSourcePtr> &source, const QString &path)
{
    const QString what
        = SourceListWords::tr("Another program has the file open and may write more; read it again later");
    if (!source) {
        Error error = source.error().in(path);
        error.hint = what;
        return tl::unexpected(error);
    }
    auto warned = std::make_shared<ImageSource>(**source);
    addWarning(warned->warnings, what);
    return ImageSourcePtr(warned);
}

}

QString formatName(SourceFormat format, bool archived)
{
    const FormatRow &row = rowFor(FormatRows, format);
    return QString::fromLatin1(archived ? row.archivedName : row.name);
}

bool isEngineStorage(SourceFormat format)
{
    return format == SourceFormat::DockerStorage || format == SourceFormat::ContainersStorage
        || format == SourceFormat::ContainerdStorage;
}

QString Attestation::text() const
{
    const QString own = digest.toString();
    return subject.isEmpty() ? own : SourceListWords::tr("%1, about %2").arg(own, displayText(subject));
}

std::optional<Transfer> transferOf(const ImageSource &source)
{
    return source.files ? source.files->transfer() : std::nullopt;
}

std::optional<Transfer> transferOf(const ImageSource &source, const QString &file)
{
    return source.files ? source.files->transferOf(file) : std::nullopt;
}

std::vector<Attestation> attestationsOf(const ImageSource &source, const Image &image)
{
    std::vector<Attestation> found;
    std::copy_if(source.attestations.begin(), source.attestations.end(), std::back_inserter(found),
        [manifest = image.manifestDigest.toString()](
            const Attestation &one) { return one.subject.isEmpty() || one.subject == manifest; });
    return found;
}

Result<ImageSourcePtr> openImageSource(const QString &path, const Job &job)
{
    for (;;) {
        const GrowingFile file(path);
        const Result<ImageSourcePtr> source = openAsItIs(path, job);
        if (isWhole(source) || !file.isGrowing())
            return source;
        const Result<bool> written = file.waitUntilWritten(job);
        if (!written)
            return tl::unexpected(written.error());
        if (!*written)
            return withGrowth(openAsItIs(path, job), path);
    }
}

Result<ImageSourcePtr> readImageSource(const FileSetPtr &files, const Job &job)
{
    SourceDraft draft(folderOf(files));
    Result<SourceFormat> format = readImages(draft, job);
    if (!format && isFatal(format.error()))
        return tl::unexpected(format.error().in(files->location()));
    // A file system may have a manifest.json of its own.
    if (draft.images.empty() && looksLikeRootFs(*files)) {
        SourceDraft whole(files);
        if (addRootFs(whole)) {
            draft = std::move(whole);
            format = SourceFormat::RootFs;
        }
    }
    if (!format)
        return tl::unexpected(format.error().in(files->location()));
    for (const QString &warning : files->warnings())
        addWarning(draft.warnings, warning);
    if (draft.images.empty())
        return tl::unexpected(noImageError(draft));
    if (const Result<void> settled = settleLayers(draft, job); !settled)
        return tl::unexpected(settled.error());
    std::stable_partition(draft.images.begin(), draft.images.end(), [](const Image &image) { return !image.artifact; });

    auto source = std::make_shared<ImageSource>();
    source->location = files->location();
    source->format = *format;
    source->formatLabel = formatName(*format, !QFileInfo(files->location()).isDir());
    source->files = draft.documents.files();
    source->images = std::move(draft.images);
    source->graph = LayerGraph(source->images);
    source->attestations = draft.attestations;
    source->warnings = draft.warnings;
    source->damaged = draft.damaged;
    return ImageSourcePtr(std::move(source));
}

}
