// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "bytesink.h"
#include "extractformat.h"
#include "extractwish.h"
#include "job.h"
#include "leftout.h"
#include "loadedimage.h"
#include "stagedtree.h"

namespace stratoscope
{

/** What was extracted. */
struct ExtractOutcome
{
    quint64 files = 0; ///< That were to be extracted: everything but directories.
    quint64 directories = 0;
    quint64 bytes = 0; ///< Of their content.
    LeftOutList leftOut;
};

/** Where to extract to. */
struct ExtractDestination
{
    QString path;
    ExtractFormat format = ExtractFormat::Directory;
    ExistingFiles existing = ExistingFiles::Refuse; ///< For a directory. An archive replaces the file that was there.
};

/**
 * Writes what \a wish says of \a image to \a destination, reading each layer once and in its order. Nothing is written
 * outside of it, and nothing is left of it if that fails: it appears once it is complete. What cannot be had or made is
 * left out and listed. Fails with ErrorKind::Usage for a destination that cannot be one, with ErrorKind::Limit if there
 * is not enough space, with ErrorKind::Unreadable if it cannot be written, and with ErrorKind::Cancelled. Blocks; do
 * not call it on the GUI thread.
 */
Result<ExtractOutcome> extract(
    const LoadedImage &image, const ExtractWish &wish, const ExtractDestination &destination, const Job &job);

/** Writes the same as a tar to \a out. */
Result<ExtractOutcome> extractTar(const LoadedImage &image, const ExtractWish &wish, ByteSink &out, const Job &job);

/** Writes the content of the regular file \a version to \a out. Fails with ErrorKind::Usage if it is none. */
Result<void> writeContent(const LoadedImage &image, VersionId version, ByteSink &out, const Job &job);

}
