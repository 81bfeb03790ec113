// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "loadedimage.h"

#include <QByteArray>

namespace stratoscope
{

/** Why nothing can be made at \a path in the file system of \a image, for people; empty if something can. */
QString newPathProblem(const LoadedImage &image, const QByteArray &path);

/** What can be seen of \a path in all layers of \a image; invalid if nothing. */
VersionId versionAtTop(const LoadedImage &image, const QByteArray &path);

/** "/etc" of "/etc/passwd"; "/" of "/etc". */
QByteArray parentPath(const QByteArray &path);
/** "passwd" of "/etc/passwd". */
QByteArray lastName(const QByteArray &path);
/** "/etc/passwd" of "/etc" and "passwd". */
QByteArray pathIn(const QByteArray &directory, const QByteArray &name);

}
