// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "job.h"
#include "loadedimage.h"
#include "saveoptions.h"

namespace stratoscope
{

/** What an image's history says of a layer that a commit makes (config.md, "history"). */
struct CommitWords
{
    QString createdBy;
    QString comment;
    QDateTime created; ///< Of the layer and of the image.
};

/**
 * \a image with its writable layer turned into a read-only one, what docker commit makes: the config gets its diff ID
 * and a step of history. The layer's tar is written to the file \a tarPath, which must last as long as the image is
 * used. Fails with ErrorKind::Usage where there is no writable layer, as writeLayerTar(), and where the diff ID of a
 * layer below is not known.
 */
Result<LoadedImagePtr> commitLayer(
    const LoadedImagePtr &image, const CommitWords &words, const QString &tarPath, const Job &job);

}
