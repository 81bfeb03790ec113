// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "loadedimage.h"

#include <QString>

namespace stratoscope
{

/** What overlayfs will do when \a path is changed: whether it is copied up, from where, and at what cost. */
QString changeHint(const LoadedImage &image, const QByteArray &path);
/** What renaming \a path means: for a directory from a lower layer, a copy of everything in it. */
QString renameHint(const LoadedImage &image, const QByteArray &path);

}
