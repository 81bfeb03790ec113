// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "noimage.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace stratoscope
{

namespace
{

struct NoImageWords
{
    Q_DECLARE_TR_FUNCTIONS(stratoscope::NoImage)
};

/** True if the files look like a root file system, as written by docker export. */
bool looksLikeRootFs(const FileSet &files)
{
    constexpr std::array<const char *, 5> Signs {
        "etc/passwd", "etc/hostname", "bin/sh", "usr/bin/env", "etc/os-release"};
    return std::any_of(
        Signs.begin(), Signs.end(), [&](const char *sign) { return files.contains(QLatin1String(sign)); });
}

}

Error noImageError(const SourceDraft &draft)
{
    const FileSet &files = draft.files();
    Error error {ErrorKind::Damaged, files.location(), {}, {}, {}};
    if (!draft.warnings.isEmpty()) {
        const bool isDamaged = draft.damaged || !files.warnings().isEmpty();
        error.kind = isDamaged ? ErrorKind::Damaged : ErrorKind::NotAnImage;
        error.cause = NoImageWords::tr("no readable container image in it: %1").arg(draft.warnings.first());
        return error;
    }
    if (files.contains(QStringLiteral("oci-layout")) && !files.contains(QStringLiteral("index.json"))) {
        error.entry = QStringLiteral("index.json");
        error.cause = NoImageWords::tr("an OCI layout without an index");
        error.hint = NoImageWords::tr("Copy or save the image again");
        return error;
    }
    error.kind = ErrorKind::NotAnImage;
    error.cause = NoImageWords::tr("no container image in it");
    if (files.contains(QStringLiteral("repositories"))) {
        error.cause = NoImageWords::tr("saved by Docker before 1.10, a format that is not supported");
        error.hint = NoImageWords::tr("Load it into a current engine, then save it again");
    } else if (looksLikeRootFs(files)) {
        error.hint = NoImageWords::tr(
            "It looks like a file system without layers, as written by \"docker export\"; use \"docker save\" instead");
    } else {
        error.hint = NoImageWords::tr(
            "Open the output of \"docker save\", \"podman save\", \"skopeo copy\" or a build to an OCI layout");
    }
    return error;
}

}
