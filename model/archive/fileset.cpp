// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "fileset.h"

#include "archiveindexer.h"
#include "archiveset.h"
#include "compression.h"
#include "directoryset.h"
#include "streamsource.h"
#include "unpack.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <array>

namespace stratoscope
{

namespace
{

struct FileSetWords
{
    Q_DECLARE_TR_FUNCTIONS(stratoscope::FileSet)
};

/** An archive in an archive in a compressed file: nobody wraps an image deeper than that by accident. */
constexpr int MaxWrappings = 4;

tl::unexpected<Error> notAnArchive(const QString &found)
{
    return failure(ErrorKind::NotAnImage, {}, found,
        FileSetWords::tr(
            "Expected a container image as written by \"docker save\" or \"skopeo copy\": a tar (compressed or not), "
            "possibly in a zip or 7z, or a directory."));
}

std::optional<ArchiveFormat> sniffArchive(QByteArrayView head)
{
    if (looksLikeTar(head))
        return ArchiveFormat::Tar;
    if (head.startsWith(QByteArrayView("PK\3\4", 4)) || head.startsWith(QByteArrayView("PK\5\6", 4)))
        return ArchiveFormat::Zip;
    if (head.startsWith(QByteArrayView("7z\xbc\xaf\x27\x1c", 6)))
        return ArchiveFormat::SevenZip;
    return std::nullopt;
}

QString formatName(ArchiveFormat format)
{
    switch (format) {
    case ArchiveFormat::Tar:
        break;
    case ArchiveFormat::Zip:
        return QStringLiteral("zip");
    case ArchiveFormat::SevenZip:
        return QStringLiteral("7z");
    }
    return QStringLiteral("tar");
}

/** Unwraps a file layer by layer. */
class Opener
{
public:
    Opener(const QString &path, const Job &job)
        : m_path(path)
        , m_job(job)
    {
    }

    Result<FileSetPtr> open(const ByteSourcePtr &file);

private:
    Result<FileSetPtr> openArchive(const ByteSourcePtr &file, ArchiveFormat format);
    Result<FileSetPtr> openCompressed(const ByteSourcePtr &file, Compression compression);

    const QString m_path;
    const Job m_job;
    QString m_compression; ///< ", gzip", of the current file.
    QString m_around; ///< " in zip", what wraps the current file.
    QStringList m_warnings;
    int m_wrappings = 0;
};

Result<FileSetPtr> Opener::open(const ByteSourcePtr &file)
{
    if (file->size() == 0)
        return notAnArchive(FileSetWords::tr("the file is empty"));
    std::array<char, SniffBytes> bytes;
    const auto count = file->readAt(0, bytes);
    if (!count)
        return tl::unexpected(count.error());
    const QByteArrayView head(bytes.data(), *count);
    const auto format = sniffArchive(head);
    const Compression compression = sniffCompression(head);
    if (!format && compression == Compression::None)
        return notAnArchive(FileSetWords::tr("not a tar, zip or 7z archive"));
    if (m_wrappings++ >= MaxWrappings)
        return failure(ErrorKind::Limit, {}, FileSetWords::tr("archives nested more than %1 deep").arg(MaxWrappings));
    return format ? openArchive(file, *format) : openCompressed(file, compression);
}

Result<FileSetPtr> Opener::openCompressed(const ByteSourcePtr &file, Compression compression)
{
    const auto unpacked = unpackWhole(file, compression, m_job);
    if (!unpacked)
        return tl::unexpected(unpacked.error());
    if (unpacked->damage)
        m_warnings.append(unpacked->damage->cause);
    m_compression += QStringLiteral(", ") + compressionName(compression);
    return open(unpacked->source);
}

Result<FileSetPtr> Opener::openArchive(const ByteSourcePtr &file, ArchiveFormat format)
{
    auto indexed = indexArchive(file, format, m_job);
    if (!indexed)
        return tl::unexpected(indexed.error());
    m_warnings += indexed->warnings;
    if (indexed->members.size() == 0)
        return notAnArchive(FileSetWords::tr("the archive is empty"));
    const bool stored = format == ArchiveFormat::SevenZip;
    const auto set = std::make_shared<ArchiveSet>(
        indexed->bytes, stored ? ArchiveFormat::Tar : format, std::move(indexed->members));
    const QString container = formatName(format) + m_compression + m_around;
    set->describe(m_path, container, m_warnings);

    const auto only = set->openOnlyFile(m_job);
    if (!only)
        return tl::unexpected(only.error());
    if (!*only)
        return set;
    m_compression.clear();
    //: what an archive is wrapped in, "tar in zip"
    m_around = FileSetWords::tr(" in %1").arg(container);
    const auto inner = open(*only);
    // A single file that is not an archive: the caller's message is more helpful.
    const bool strange = !inner && inner.error().kind == ErrorKind::NotAnImage;
    return strange ? Result<FileSetPtr>(set) : inner;
}

}

Result<FileSetPtr> openFileSet(const QString &path, const Job &job)
{
    if (!isStream(path) && QFileInfo(path).isDir()) {
        const auto set = openDirectorySet(path);
        return set ? set : tl::unexpected(set.error().in(path));
    }
    const auto file = openFileOrStream(path, job);
    if (!file) {
        Error error = file.error();
        error.entry.clear();
        return tl::unexpected(error.in(path));
    }
    return openFileSet(*file, isStream(path) ? streamName(path) : path, job);
}

Result<FileSetPtr> openFileSet(const ByteSourcePtr &archive, const QString &location, const Job &job)
{
    auto set = Opener(location, job).open(archive);
    if (!set) {
        Error error = set.error().in(location);
        if (error.entry == location)
            error.entry.clear();
        return tl::unexpected(error);
    }
    return set;
}

}
