// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "job.h"
#include "loadedimage.h"

namespace stratoscope
{

/** The most bytes of a file that are compared, and shown. */
inline constexpr quint64 ComparedBytes = 16ull << 20;

/** A version of a path in an image; without a version, nothing is there. */
struct FileVersion
{
    LoadedImagePtr image;
    VersionId version;

    bool isThere() const { return image && version.isValid(); }
    bool isFile() const { return isThere() && image->tree.type(version) == EntryType::File; }
};

/** The content of a version, or the beginning of it; empty for anything but a regular file. */
struct VersionContent
{
    QByteArray bytes;
    quint64 size = 0; ///< Of all of it.

    bool isWhole() const { return quint64(bytes.size()) == size; }
};

/** Reads at most \a most bytes of \a file, sparse or not. Also fails with ErrorKind::Cancelled. */
Result<VersionContent> readVersion(const FileVersion &file, quint64 most, const Job &job);

}
