// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "error.h"

#include <QByteArrayList>

namespace stratoscope
{

/** The components of \a path, "/etc/passwd" or "etc/passwd"; none for the root. Fails as the kernel does for paths that
 *  are too long, and for ".", ".." and NUL, which a view of the tree never asks for. */
Result<QByteArrayList> pathComponents(const QByteArray &path);

/** Whether \a path may be made in a layer: formats of layers take ".wh." for marks of their own. */
Result<void> checkNewName(const QByteArray &name, const QByteArray &path);

/** "/" and \a components with slashes between them. */
QByteArray joinedPath(const QByteArrayList &components);

/** True if \a path is below \a ancestor; both as joinedPath() has them. */
bool isPathBelow(const QByteArray &path, const QByteArray &ancestor);

}
