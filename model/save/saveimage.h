// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "blobsink.h"
#include "job.h"
#include "loadedimage.h"
#include "saveoptions.h"
#include "saveplan.h"

namespace stratoscope
{

/** One layer of an image that was saved. */
struct SavedLayer
{
    LayerRange range; ///< What it was made of.
    BlobFacts blob;
    bool isCopy = false; ///< The blob was taken over as it was.
};

/** An image that was saved. */
struct SaveOutcome
{
    Digest id; ///< Of the config: what engines call the image ID.
    Digest manifest; ///< Empty for a docker archive.
    QStringList names; ///< With their tags.
    std::vector<SavedLayer> layers; ///< Bottom first.
    quint64 fileBytes = 0;
};

/**
 * Saves what \a plan makes of \a image, its writable layer included, to the file \a destination, which is replaced when
 * all is there and otherwise left as it is. A layer that is not merged keeps its stream, and its blob, where that is
 * compressed as \a options want it. The same image, plan and options give the same bytes. Fails where a layer is
 * absent, damaged or not what its digest says, where the destination cannot be written, and with ErrorKind::Cancelled.
 * Blocks; call it off the GUI thread.
 */
Result<SaveOutcome> saveImage(const LoadedImage &image, const SavePlan &plan, const SaveOptions &options,
    const QString &destination, const Job &job);

}
