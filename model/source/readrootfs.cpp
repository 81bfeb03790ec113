// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "readrootfs.h"

#include "fieldreader.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>
#include <array>
#include <set>

namespace stratoscope
{

namespace
{

struct RootFsWords
{
    Q_DECLARE_TR_FUNCTIONS(stratoscope::RootFs)
};

constexpr std::array SignsOfRootFs = {".dockerenv", "etc/passwd", "etc/hostname", "bin/sh", "usr/bin/env", "usr/bin/sh",
    "bin/busybox", "etc/os-release", "usr/lib/os-release", "sbin/init", "etc/group", "etc/hosts", "run/.containerenv"};

/** Directories of the Filesystem Hierarchy Standard that few other archives have. */
constexpr std::array RootDirectories = {"bin", "boot", "dev", "etc", "home", "lib", "lib64", "opt", "proc", "root",
    "run", "sbin", "srv", "sys", "tmp", "usr", "var"};
/** So many of them in one place are no accident, if nothing else but them is there. */
constexpr std::size_t FewestDirectories = 2;

/** True if nothing but directories of a root file system are at the top. */
bool hasOnlyRootDirectories(const FileSet &files)
{
    std::set<QString> top;
    for (const QString &name : files.names())
        top.insert(name.section(QLatin1Char('/'), 0, 0));
    return top.size() >= FewestDirectories && std::all_of(top.begin(), top.end(), [](const QString &name) {
        return std::any_of(RootDirectories.begin(), RootDirectories.end(),
            [&](const char *known) { return name == QLatin1String(known); });
    });
}

}

bool looksLikeRootFs(const FileSet &files)
{
    return std::any_of(SignsOfRootFs.begin(), SignsOfRootFs.end(), [&](const char *sign) {
        return files.contains(QLatin1String(sign));
    }) || hasOnlyRootDirectories(files);
}

bool addRootFs(SourceDraft &draft)
{
    const ByteSourcePtr tar = draft.files().wholeTar();
    if (!tar)
        return false;
    const QString member = QFileInfo(draft.files().location()).fileName();
    draft.embedded->add(member, tar);
    Image image;
    Layer layer;
    layer.blob = member;
    layer.compressedSize = tar->size();
    image.layers.push_back(std::move(layer));
    addWarning(image.warnings,
        RootFsWords::tr("a plain file system without layers and a config, as \"docker export\" writes it; shown as an "
                        "image of one layer"));
    draft.images.push_back(std::move(image));
    return true;
}

}
