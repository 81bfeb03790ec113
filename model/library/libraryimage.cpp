// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "libraryimage.h"

namespace stratoscope
{

QString LibraryImage::displayName() const
{
    if (!names.isEmpty() && !names.first().isEmpty())
        return names.first();
    QString hex = id;
    if (hex.startsWith(QLatin1String("sha256:")))
        hex.remove(0, 7);
    return hex.left(12);
}

}
