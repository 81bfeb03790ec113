// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "packagefile.h"

namespace stratoscope
{

namespace
{

struct FixedPlace
{
    const char *path;
    PackageFile file;
};

constexpr FixedPlace FixedPlaces[] = {
    {"/var/lib/dpkg/status", PackageFile::DpkgStatus},
    {"/lib/apk/db/installed", PackageFile::Apk},
    {"/usr/lib/apk/db/installed", PackageFile::Apk},
    {"/var/lib/rpm/rpmdb.sqlite", PackageFile::Rpm},
    {"/usr/lib/sysimage/rpm/rpmdb.sqlite", PackageFile::Rpm},
    {"/usr/share/rpm/rpmdb.sqlite", PackageFile::Rpm},
    {"/var/lib/rpm/Packages", PackageFile::Rpm},
    {"/var/lib/rpm/Packages.db", PackageFile::Rpm},
    {"/usr/lib/sysimage/rpm/Packages", PackageFile::Rpm},
    {"/usr/lib/sysimage/rpm/Packages.db", PackageFile::Rpm},
    {"/etc/os-release", PackageFile::OsRelease},
    {"/usr/lib/os-release", PackageFile::OsRelease},
};

PackageFile fixedFile(QByteArrayView path)
{
    for (const FixedPlace &place : FixedPlaces) {
        if (path == place.path)
            return place.file;
    }
    return PackageFile::None;
}

/** For names that mean something in one folder only. */
PackageFile fileInFolder(const PathTable &paths, PathId path)
{
    const QByteArrayView name = paths.name(path);
    const QByteArray folder = paths.fullPath(paths.parent(path));
    if (folder == "/var/lib/dpkg/info")
        return name.endsWith(".list") ? PackageFile::DpkgList : PackageFile::None;
    if (folder == "/var/lib/dpkg/status.d")
        return name.endsWith(".md5sums") ? PackageFile::DpkgSums : PackageFile::DpkgStatus;
    if (name == "copyright" && folder.startsWith("/usr/share/doc/"))
        return PackageFile::DebianCopyright;
    return PackageFile::None;
}

bool isNpmPackage(const PathTable &paths, PathId path)
{
    if (paths.parent(path) == PathTable::Root)
        return false;
    PathId folder = paths.parent(paths.parent(path));
    // node_modules/@scope/name/package.json
    if (paths.name(folder).startsWith('@'))
        folder = paths.parent(folder);
    return paths.name(folder) == "node_modules";
}

PackageFile fileByName(const PathTable &paths, PathId path)
{
    const QByteArrayView name = paths.name(path);
    const QByteArrayView folder = paths.name(paths.parent(path));
    if (name == "package.json")
        return isNpmPackage(paths, path) ? PackageFile::Npm : PackageFile::None;
    if ((name == "METADATA" && folder.endsWith(".dist-info")) || (name == "PKG-INFO" && folder.endsWith(".egg-info"))
        || name.endsWith(".egg-info"))
        return PackageFile::PythonMetadata;
    if (name == "RECORD" && folder.endsWith(".dist-info"))
        return PackageFile::PythonRecord;
    if (name.endsWith(".gemspec")) {
        const bool isDefault = folder == "default" && paths.name(paths.parent(paths.parent(path))) == "specifications";
        return folder == "specifications" || isDefault ? PackageFile::Gemspec : PackageFile::None;
    }
    if (name.endsWith(".jar") || name.endsWith(".war") || name.endsWith(".ear"))
        return PackageFile::Jar;
    return PackageFile::None;
}

bool mayBeFixed(QByteArrayView name)
{
    return name == "status" || name == "installed" || name == "rpmdb.sqlite" || name == "Packages"
        || name == "Packages.db" || name == "os-release";
}

}

PackageFile packageFile(const PathTable &paths, PathId path)
{
    if (path == PathTable::Root)
        return PackageFile::None;
    const QByteArrayView name = paths.name(path);
    if (mayBeFixed(name)) {
        if (const PackageFile file = fixedFile(paths.fullPath(path)); file != PackageFile::None)
            return file;
    }
    const QByteArrayView folder = paths.name(paths.parent(path));
    if (folder == "info" || folder == "status.d" || name == "copyright") {
        if (const PackageFile file = fileInFolder(paths, path); file != PackageFile::None)
            return file;
    }
    return fileByName(paths, path);
}

bool hasPackages(PackageFile file)
{
    switch (file) {
    case PackageFile::DpkgStatus:
    case PackageFile::Apk:
    case PackageFile::Rpm:
    case PackageFile::Npm:
    case PackageFile::PythonMetadata:
    case PackageFile::Gemspec:
    case PackageFile::Jar:
    case PackageFile::Program:
        return true;
    case PackageFile::None:
    case PackageFile::DpkgList:
    case PackageFile::DpkgSums:
    case PackageFile::DebianCopyright:
    case PackageFile::PythonRecord:
    case PackageFile::OsRelease:
        break;
    }
    return false;
}

}
