// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "error.h"

#include <QByteArrayList>

namespace stratoscope
{

/**
 * The components of \a path, "/etc/passwd" or "etc/passwd"; none for the root. Fails as the kernel does for overlong
 * paths, and for ".", ".." and NUL, which a tree view never asks for.
 */
Result<QByteArrayList> pathComponents(const QByteArray &path);

/** Whether a layer may contain \a path: layer formats reserve ".wh.". */
Result<void> checkNewName(const QByteArray &name, const QByteArray &path);

/** "/" followed by \a components joined with slashes. */
QByteArray joinedPath(const QByteArrayList &components);

/** True if \a path is below \a ancestor; both as from joinedPath(). */
bool isPathBelow(const QByteArray &path, const QByteArray &ancestor);

}
