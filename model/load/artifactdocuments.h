// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "imagesource.h"

namespace stratoscope
{

/** A document of an artifact that people can read. */
struct ArtifactDocument
{
    enum class Part {
        Manifest,
        Config,
        Blob,
        Statement, ///< What an envelope (DSSE) of a blob holds.
    };

    Part part = Part::Manifest;
    QString mediaType; ///< As the manifest says; may be empty.
    Digest digest; ///< Of the blob that it is, or is in.
    QByteArray json; ///< As read.
};

/** Reads the manifest of \a image, which is an artifact, and those of its blobs that are JSON, up to some dozen of them.
 *  What cannot be read is left out; fails with ErrorKind::Cancelled only. */
Result<std::vector<ArtifactDocument>> artifactDocuments(const FileSet &files, const Image &image, const Job &job);

}
