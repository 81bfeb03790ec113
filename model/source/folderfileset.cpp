// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "folderfileset.h"

#include <algorithm>
#include <array>
#include <utility>

namespace stratoscope
{

namespace
{

constexpr std::array<const char *, 4> Markers {"index.json", "manifest.json", "oci-layout", "repositories"};

bool isMarker(QStringView name)
{
    return std::any_of(
        Markers.begin(), Markers.end(), [&](const char *marker) { return name == QLatin1String(marker); });
}

}

FolderFileSet::FolderFileSet(FileSetPtr whole, const QString &folder)
    : m_whole(std::move(whole))
    , m_prefix(folder + QLatin1Char('/'))
{
}

std::vector<QString> FolderFileSet::names() const
{
    std::vector<QString> inside;
    for (const QString &name : m_whole->names()) {
        if (name.startsWith(m_prefix))
            inside.push_back(name.mid(m_prefix.size()));
    }
    return inside;
}

bool FolderFileSet::contains(const QString &name) const
{
    return m_whole->contains(m_prefix + name);
}

Result<ByteSourcePtr> FolderFileSet::open(const QString &name) const
{
    return m_whole->open(m_prefix + name);
}

QString FolderFileSet::location() const
{
    return m_whole->location();
}

QString FolderFileSet::container() const
{
    return m_whole->container();
}

QStringList FolderFileSet::warnings() const
{
    return m_whole->warnings();
}

FileSetPtr imageFolder(const FileSetPtr &files)
{
    const auto isInRoot = [&](const char *marker) { return files->contains(QLatin1String(marker)); };
    if (std::any_of(Markers.begin(), Markers.end(), isInRoot))
        return files;
    QString folder;
    for (const QString &name : files->names()) {
        const qsizetype slash = name.indexOf(QLatin1Char('/'));
        if (slash <= 0 || !isMarker(QStringView(name).mid(slash + 1)))
            continue;
        const QString found = name.left(slash);
        if (!folder.isEmpty() && found != folder)
            return files; // Several: ambiguous.
        folder = found;
    }
    return folder.isEmpty() ? files : std::make_shared<FolderFileSet>(files, folder);
}

}
