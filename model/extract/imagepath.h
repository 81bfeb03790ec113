// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "error.h"
#include "treeview.h"

namespace stratoscope
{

/** What to do if the last component of a path is a symlink. */
enum class LastLink { Keep, Follow };

/**
 * The path in \a view that \a path ("etc/passwd" or "/etc/passwd", bytes) leads to, through the symlinks on the way and
 * never out of the image's root. Fails with ErrorKind::NotFound, or with ErrorKind::Limit for a loop of links. A layer
 * alone may have the path only as a directory that it implies.
 */
Result<PathId> findInImage(const UnionTree &tree, ImageView view, const QByteArray &path, LastLink last);

/** True if \a view has something at \a path, or below it. */
bool isIn(const UnionTree &tree, ImageView view, PathId path);

}
