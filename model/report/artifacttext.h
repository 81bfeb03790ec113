// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "jsonwriter.h"
#include "loadedimage.h"

namespace stratoscope
{

/** What reports say of images that are no file systems. */

/** One blob of an artifact, in words. */
struct ArtifactLine
{
    QString size;
    QString mediaType;
    QString content; ///< Its file name, or its digest; and whether it is missing.
};

/** The blobs of \a image, an artifact; of very many, the first ones. */
std::vector<ArtifactLine> artifactLines(const LoadedImage &image);
/** The same as a table, \a width columns wide. */
QString artifactTable(const LoadedImage &image, int width);

/** "image", "container", "signature", …: the kind of \a image in JSON. */
QString kindName(const Image &image);
/** Writes the field "artifact". */
void writeArtifact(JsonWriter &json, const Artifact &artifact);

}
