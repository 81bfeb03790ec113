// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "buildstack.h"
#include "saveimage.h"

namespace stratoscope
{

/** A file with the writable layer of a container. */
struct WrittenContainer
{
    QString name;
    QString path; ///< A layer tar, for --upper.
};

/** What was written of a stack. */
struct WrittenStack
{
    SaveOutcome image;
    std::vector<WrittenContainer> containers;
    QStringList leftOut; ///< Containers that stand on fewer layers than the image has.
};

/**
 * Builds \a script and writes its image to the archive \a path, an OCI layout with a manifest.json that docker, podman
 * and skopeo load, and the writable layer of each container to a layer tar beside it: "shop-web.upper.tar" for the
 * container web and shop.tar. The same script gives the same bytes. Without a TAG, the image is called like the script.
 * Fails like buildStack() and saveImage().
 */
Result<WrittenStack> writeStackImage(const StackScript &script, const QString &path, const Job &job);
/** The same for a stack that was built of \a script. */
Result<WrittenStack> writeStackImage(
    const StackScript &script, const StackResult &stack, const QString &path, const Job &job);

}
