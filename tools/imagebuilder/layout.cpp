// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "layout.h"

#include "dockerlayout.h"
#include "ocilayout.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace stratoscope::imagebuilder
{

std::vector<TarEntry> layoutFiles(const ImageSet &set, Form form)
{
    switch (form) {
    case Form::DockerArchive:
        return dockerArchiveFiles(set);
    case Form::DockerOci:
        return ociFiles(set, true);
    case Form::Oci:
        return ociFiles(set, false);
    case Form::DockerDir:
        return dockerDirFiles(set);
    }
    return {};
}

Built<void> writeFile(const QByteArray &bytes, const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.flush())
        return tl::unexpected(QStringLiteral("%1: %2").arg(path, file.errorString()));
    return {};
}

Built<void> writeDirectory(const std::vector<TarEntry> &files, const QString &directory)
{
    for (const TarEntry &file : files) {
        const QString path = directory + QLatin1Char('/') + QFile::decodeName(file.path);
        if (!QDir().mkpath(file.type == TarType::Directory ? path : QFileInfo(path).path()))
            return tl::unexpected(QStringLiteral("%1: cannot create the directory").arg(path));
        if (file.type == TarType::Symlink && !QFile::link(QFile::decodeName(file.linkTarget), path))
            return tl::unexpected(QStringLiteral("%1: cannot create the symlink").arg(path));
        if (file.type != TarType::File)
            continue;
        if (const auto written = writeFile(file.content, path); !written)
            return written;
    }
    return {};
}

TarEntry *findFile(std::vector<TarEntry> &files, const QByteArray &path)
{
    const auto found
        = std::find_if(files.begin(), files.end(), [&](const TarEntry &file) { return file.path == path; });
    return found == files.end() ? nullptr : &*found;
}

}
