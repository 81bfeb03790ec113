// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "loadedimage.h"
#include "pathnames.h"

#include <QByteArray>

namespace stratoscope
{

/** The displayable reason why nothing can be created at \a path in the file system of \a image; empty if it can. */
QString newPathProblem(const LoadedImage &image, const QByteArray &path);

/** What is visible of \a path with all layers of \a image; invalid if nothing. */
VersionId versionAtTop(const LoadedImage &image, const QByteArray &path);

/** "/etc" of "/etc/passwd"; "/" of "/etc". */
QByteArray parentPath(const QByteArray &path);

}
