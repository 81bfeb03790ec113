// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "seenimages.h"

namespace stratoscope
{

/** More bytes than a thousand images of common size have; a larger file is not ours. */
inline constexpr qint64 LargestSeenFile = 8 << 20;

/** \a seen as a file, the oldest ones left out if it would be larger than LargestSeenFile. */
QByteArray seenImagesJson(const std::vector<SeenImage> &seen);

/** Reads what seenImagesJson() wrote, now or in earlier versions; leaves out what makes no sense. \a name is for messages. */
std::vector<SeenImage> parseSeenImages(const QByteArray &json, const QString &name);

}
