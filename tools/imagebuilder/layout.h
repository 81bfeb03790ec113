// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "imagespec.h"
#include "tarentry.h"

namespace stratoscope::imagebuilder
{

/** The forms that images are handed around in. */
enum class Form {
    DockerArchive, ///< docker save before Docker 25: a folder a layer, with layer.tar, uncompressed.
    DockerOci, ///< docker save since Docker 25: an OCI layout with a manifest.json beside it.
    Oci, ///< An OCI image layout.
    DockerDir, ///< skopeo's dir: one image only.
};

/**
 * The files of an image in one form, as entries to be written as a tar or as a directory. A test that wants them wrong
 * changes them in between.
 */
std::vector<TarEntry> layoutFiles(const ImageSet &set, Form form);

/** Writes \a files below \a directory, which is made. */
Built<void> writeDirectory(const std::vector<TarEntry> &files, const QString &directory);
/** Writes \a bytes to \a path. */
Built<void> writeFile(const QByteArray &bytes, const QString &path);

/** The entry called \a path, to be changed; null if there is none. */
TarEntry *findFile(std::vector<TarEntry> &files, const QByteArray &path);

}
