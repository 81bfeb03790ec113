// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "loadedimage.h"

#include <QString>

namespace stratoscope
{

/**
 * What whoever looks into a problem wants to know: versions, the platform, sizes and times. In English, since it is for
 * them. Has nothing that names a file, an image, a host or a user, unless \a hasNames. \a image may be null; it took
 * \a elapsedMs to open.
 */
QString diagnosticsText(const LoadedImagePtr &image, qint64 elapsedMs, bool hasNames);

}
