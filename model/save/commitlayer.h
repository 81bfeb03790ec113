// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "job.h"
#include "loadedimage.h"
#include "saveoptions.h"

namespace stratoscope
{

/** The history entry of a committed layer (config.md, "history"). */
struct CommitWords
{
    QString createdBy;
    QString comment;
    QDateTime created; ///< Of the layer and of the image.
};

/**
 * \a image with its writable layer turned into a read-only one, like docker commit: the config gets its diff ID and a
 * history step. Writes the layer's tar to the file \a tarPath, which must exist as long as the image is in use. Fails
 * with ErrorKind::Usage if there is no writable layer, if the diff ID of a layer below is unknown, or like
 * writeLayerTar().
 */
Result<LoadedImagePtr> commitLayer(
    const LoadedImagePtr &image, const CommitWords &words, const QString &tarPath, const Job &job);

/** The same without a file: the contents stay where the writable layer has them, and the layer's tar is only made to know
 *  its diff ID. Saving makes the same tar again. */
Result<LoadedImagePtr> commitLayer(const LoadedImagePtr &image, const CommitWords &words, const Job &job);

}
