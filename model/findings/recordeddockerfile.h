// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "buildrecord.h"
#include "dockerfilelines.h"

namespace stratoscope
{

/** Lines of a file in the source of an image. */
struct SourcePlace
{
    QString file; ///< Below the root of the source, as far as known: "services/shop/Dockerfile".
    int first = 0; ///< From 1.
    int last = 0;

    bool operator==(const SourcePlace &) const = default;
};

/** "Dockerfile:12" or "Dockerfile:12-14", as compilers write it, without characters that disguise. */
QString placeText(const SourcePlace &place);

/** The Dockerfile that an image was built from, as its builder recorded it. */
struct RecordedDockerfile
{
    QString path; ///< As SourcePlace::file.
    QString text; ///< All of it.
    std::vector<DockerfileLine> lines; ///< Its instructions, comments in between, and what the image has of them.
    std::vector<std::optional<SourcePlace>> places; ///< By layer: the instruction that made it.
};

/** The Dockerfile in \a record of \a image, with what is to be said of each line: layers are matched by the digests that
 *  the builder noted or, where these are of other blobs, by the order of instructions. Nothing where there is none. */
std::optional<RecordedDockerfile> recordedDockerfile(const LoadedImage &image, const BuildRecord &record);

}
