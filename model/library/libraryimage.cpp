// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "libraryimage.h"

#include "enginelisting.h"

namespace stratoscope
{

QString LibraryImage::displayName() const
{
    if (!names.isEmpty() && !names.first().isEmpty())
        return names.first();
    return bareImageId(id).left(12);
}

}
