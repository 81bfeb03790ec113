// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "outerarchive.h"

#include <KTar>
#include <KZip>

#include <QDateTime>
#include <QFile>

#include <memory>

namespace stratoscope::imagebuilder
{

namespace
{

std::unique_ptr<KArchive> archiveFor(const QString &path)
{
    if (path.endsWith(QLatin1String(".zip")))
        return std::make_unique<KZip>(path);
    return std::make_unique<KTar>(path, QStringLiteral("application/x-tar"));
}

bool writeEntry(KArchive &archive, const TarEntry &entry)
{
    const QString name = QFile::decodeName(entry.path);
    const QDateTime time = QDateTime::fromSecsSinceEpoch(entry.mtime, Qt::UTC);
    switch (entry.type) {
    case TarType::Directory:
        return archive.writeDir(name, {}, {}, 040755, time, time, time);
    case TarType::Symlink:
        return archive.writeSymLink(name, QFile::decodeName(entry.linkTarget), {}, {}, 0120777, time, time, time);
    case TarType::File:
        return archive.writeFile(name, entry.content, 0100644, {}, {}, time, time, time);
    default:
        return false;
    }
}

}

Built<void> writeOuterArchive(const std::vector<TarEntry> &files, const QString &path)
{
    const std::unique_ptr<KArchive> archive = archiveFor(path);
    if (!archive->open(QIODevice::WriteOnly))
        return tl::unexpected(QStringLiteral("%1: %2").arg(path, archive->errorString()));
    for (const TarEntry &file : files) {
        if (!writeEntry(*archive, file))
            return tl::unexpected(
                QStringLiteral("%1: %2: %3").arg(path, QFile::decodeName(file.path), archive->errorString()));
    }
    if (!archive->close())
        return tl::unexpected(QStringLiteral("%1: %2").arg(path, archive->errorString()));
    return {};
}

}
