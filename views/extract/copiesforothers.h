// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "extraction.h"

#include <QString>
#include <QStringList>

namespace stratoscope
{

/** Writes the file \a version into \a directory, for other programs: under a harmless name that keeps its suffix; nobody may
 *  execute or change it. Returns its path. Blocks. */
Result<QString> copyForOthers(const LoadedImage &image, VersionId version, const QString &directory, const Job &job);
/** Extracts \a wish into \a directory; returns the paths of what is at its top. Blocks. */
Result<QStringList> extractForOthers(
    const LoadedImage &image, const ExtractWish &wish, const QString &directory, const Job &job);

}
