// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "joinedlayout.h"

#include "fileset.h"
#include "json.h"
#include "lessonwords.h"
#include "outputfile.h"
#include "readlimits.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>

#include <array>

namespace stratoscope
{

namespace
{

const QString LayoutFile = QStringLiteral("oci-layout");
const QString IndexFile = QStringLiteral("index.json");
const QString ManifestsField = QStringLiteral("manifests");
constexpr std::size_t CopiedAtOnce = 256 << 10;

Result<void> copyBlob(const ByteSource &from, const QString &path, const Job &job)
{
    if (QFileInfo::exists(path))
        return {};
    QFile file(path);
    if (!QDir().mkpath(QFileInfo(path).path()) || !file.open(QIODevice::WriteOnly))
        return tl::unexpected(Error {ErrorKind::Unreadable, path, {}, file.errorString(), {}});
    std::vector<char> buffer(CopiedAtOnce);
    for (quint64 at = 0; at < from.size();) {
        if (job.isCancelled())
            return Job::cancelled();
        const Result<qsizetype> read = from.readAt(at, buffer);
        if (!read)
            return tl::unexpected(read.error());
        if (*read <= 0)
            break;
        if (file.write(buffer.data(), *read) != *read)
            return tl::unexpected(Error {ErrorKind::Unreadable, path, {}, file.errorString(), {}});
        at += quint64(*read);
    }
    return {};
}

Result<void> addArchive(const QString &archive, const QString &folder, QJsonArray &manifests, const Job &job)
{
    const Result<FileSetPtr> files = openFileSet(archive, job);
    if (!files)
        return tl::unexpected(files.error());
    for (const QString &name : (*files)->names()) {
        if (!name.startsWith(QLatin1String("blobs/")))
            continue;
        const Result<void> copied = (*files)->open(name).and_then(
            [&](const ByteSourcePtr &blob) { return copyBlob(*blob, folder + QLatin1Char('/') + name, job); });
        if (!copied)
            return copied;
    }
    return (*files)
        ->open(IndexFile)
        .and_then([](const ByteSourcePtr &index) { return readAll(*index, limits::JsonBytes); })
        .and_then([](const QByteArray &bytes) { return parseJsonObject(bytes, IndexFile); })
        .map([&](const QJsonObject &index) {
            for (const QJsonValue manifest : index.value(ManifestsField).toArray())
                manifests.append(manifest);
        });
}

}

Result<void> writeJoinedLayout(const QStringList &archives, const QString &folder, const Job &job)
{
    if (!QDir().mkpath(folder))
        return tl::unexpected(
            Error {ErrorKind::Unreadable, folder, {}, LessonWords::tr("cannot create the directory"), {}});
    QJsonArray manifests;
    for (const QString &archive : archives) {
        const Result<void> added = addArchive(archive, folder, manifests, job);
        if (!added)
            return added;
    }
    const QJsonObject index {{QStringLiteral("schemaVersion"), 2},
        {QStringLiteral("mediaType"), QStringLiteral("application/vnd.oci.image.index.v1+json")},
        {ManifestsField, manifests}};
    return writeOutputFile(folder + QLatin1Char('/') + LayoutFile, R"({"imageLayoutVersion":"1.0.0"})").and_then([&] {
        return writeOutputFile(folder + QLatin1Char('/') + IndexFile, QJsonDocument(index).toJson());
    });
}

}
