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

/** One layer of a saved image. */
struct SavedLayer
{
    LayerRange range; ///< The layers that it was built from.
    BlobFacts blob;
    bool isCopy = false; ///< The blob was copied as it is.
};

/** A saved image. */
struct SaveOutcome
{
    Digest id; ///< Digest of the config; engines call it the image ID.
    Digest manifest; ///< Empty for a docker archive.
    QStringList names; ///< With tags.
    std::vector<SavedLayer> layers; ///< Bottom first.
    quint64 fileBytes = 0;
    std::size_t leftOut = 0; ///< Layers that the engine made for the container alone, which are no part of an image.
};

/**
 * Saves \a image, including its writable layer, according to \a plan to the file \a destination, which is replaced once
 * everything is written, otherwise untouched. A layer that is not merged keeps its stream, and also its blob if \a
 * options ask for no other compression than it has. If all do, the config and, in an OCI archive, the manifest stay
 * byte for byte too. The same image, plan and options yield the same bytes. Fails with ErrorKind::Usage if \a
 * destination is the file that \a image is read from, and if a layer is absent, damaged or does not match its digest,
 * if the destination cannot be written, and with ErrorKind::Cancelled. Blocks; do not call it on the GUI thread.
 */
Result<SaveOutcome> saveImage(const LoadedImage &image, const SavePlan &plan, const SaveOptions &options,
    const QString &destination, const Job &job);

}
