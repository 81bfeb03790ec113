// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "versioncontent.h"

#include <QString>

namespace stratoscope
{

/** One of two sides: a path in an image, and the version of it that is compared. */
struct ComparedSide
{
    LoadedImagePtr image;
    PathId path; ///< In the image's tree; invalid if it knows no such path.
    VersionId version; ///< Invalid: as if nothing were there.

    FileVersion file() const { return {image, version}; }
};

/** A version in a list: "Layer 4 · 312 B · RUN sed -i …". */
QString versionChoice(const LoadedImage &image, VersionId version);

/** Metadata in which two versions differ: "Mode: 0644 → 0755 · …"; empty if in none, or if one of them is not there. */
QString changedMetadata(const FileVersion &before, const FileVersion &after);

}
