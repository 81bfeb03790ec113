// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "imagesource.h"

#include <QString>

namespace stratoscope
{

/** What to open, as the user asked for it. */
struct OpenRequest
{
    QString path; ///< The file or directory with the image.
    QString upper; ///< A container's upper directory or layer tar; empty: none.
    ImageWish wish; ///< Which of several images.
    QByteArray selectPath; ///< Path to select in the unified file system; empty: none.
    bool isInsecure = false; ///< A registry may do without TLS, or without a certificate that is trusted.
};

/** \a path, as a user gave it in \a directory, for any other: "oci:DIR" and its like have a path too. References to engines
 *  and registries stay. */
QString absolutePath(const QString &path, const QString &directory);

}
