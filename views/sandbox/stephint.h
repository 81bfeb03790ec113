// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "loadedimage.h"

#include <QString>

namespace stratoscope
{

/** What overlayfs will do when what \a path shows is changed: that it is copied up, from where, and at what price. */
QString changeHint(const LoadedImage &image, const QByteArray &path);
/** What renaming \a path comes to, which for directories of lower layers is a copy of all that is in them. */
QString renameHint(const LoadedImage &image, const QByteArray &path);

}
