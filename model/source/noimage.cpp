// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "noimage.h"

#include "readrootfs.h"

#include <QCoreApplication>

namespace stratoscope
{

namespace
{

struct NoImageWords
{
    Q_DECLARE_TR_FUNCTIONS(stratoscope::NoImage)
};

/** The document that should list images, if there is one. */
QString emptyList(const FileSet &files)
{
    for (const QString &name : {QStringLiteral("index.json"), QStringLiteral("manifest.json")}) {
        if (files.contains(name))
            return name;
    }
    return {};
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
    if (const QString list = emptyList(files); !list.isEmpty()) {
        error.entry = list;
        error.cause = NoImageWords::tr("it holds no image");
    }
    if (files.contains(QStringLiteral("repositories"))) {
        error.cause = NoImageWords::tr("saved by Docker before 1.10, a format that is not supported");
        error.hint = NoImageWords::tr("Load it into a current engine, then save it again");
    } else if (looksLikeRootFs(files)) {
        error.hint = NoImageWords::tr(
            "It looks like a file system without layers; put it into a tar to open it, or use \"docker save\"");
    } else {
        error.hint = NoImageWords::tr(
            "Open the output of \"docker save\", \"podman save\", \"skopeo copy\" or a build to an OCI layout");
    }
    return error;
}

}
