// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "imagespec.h"
#include "tarentry.h"

namespace stratoscope::imagebuilder
{

/** The formats in which images are distributed. */
enum class Form {
    DockerArchive, ///< docker save before Docker 25: a folder per layer with an uncompressed layer.tar.
    DockerOci, ///< docker save since Docker 25: an OCI layout plus a manifest.json.
    Oci, ///< An OCI image layout.
    DockerDir, ///< skopeo's dir format; a single image only.
};

/**
 * The files of an image in one format, as entries to write as a tar or a directory. A test that needs a broken image
 * changes them in between.
 */
std::vector<TarEntry> layoutFiles(const ImageSet &set, Form form);

/** Writes \a files below \a directory, which is created. */
Built<void> writeDirectory(const std::vector<TarEntry> &files, const QString &directory);
/** Writes \a bytes to \a path. */
Built<void> writeFile(const QByteArray &bytes, const QString &path);

/** The entry with \a path, for changing it; null if there is none. */
TarEntry *findFile(std::vector<TarEntry> &files, const QByteArray &path);

}
