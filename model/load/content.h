// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "job.h"
#include "loadedimage.h"

namespace stratoscope
{

/** Opens the file of \a version in its own \a layer, which is not stored as a tar. */
Result<ByteSourcePtr> openUnpacked(const UnionTree &tree, const LoadedLayer &layer, VersionId version);

/**
 * Opens the contents of many files. In the order of their layers and of their places there, each layer is decoded once.
 * Not thread-safe, and what it opens is to be read one after the other.
 */
class ContentOpener
{
public:
    /** \a image must outlive this. */
    ContentOpener(const LoadedImage &image, const Job &job)
        : m_image(image)
        , m_job(job)
    {
    }

    /** Like openContent(). */
    Result<ByteSourcePtr> open(VersionId version);
    /** The first \a most bytes of the regular file \a version, or all of them; often known without reading. Fails like
     *  openContent(). */
    Result<QByteArray> head(VersionId version, qsizetype most);

private:
    Result<ByteSourcePtr> openPlace(const UnionTree &tree, VersionId version, const QString &name);

    const LoadedImage &m_image;
    const Job m_job;
    LayerIndex m_layer; ///< The one that m_stream is of.
    ByteSourcePtr m_stream;
};

/**
 * The content of the regular file \a version, from whichever layer has it, readable at any offset. With checkpoints,
 * this works in a compressed layer too, without unpacking it from the start. Reads fail with ErrorKind::Cancelled once
 * \a job is cancelled. ErrorKind::Usage for anything but a regular file.
 */
Result<ByteSourcePtr> openContent(const LoadedImage &image, VersionId version, const Job &job);

}
