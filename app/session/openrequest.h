// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "imagesource.h"

#include <QString>

namespace stratoscope
{

/** What is to be opened, as the user said it. */
struct OpenRequest
{
    QString path; ///< Of the file or directory with the image.
    QString upper; ///< Of a container's upper directory or layer tar; empty: none.
    ImageWish wish; ///< Which of several images.
    QByteArray selectPath; ///< To be selected in the unified file system; empty: none.
};

}
