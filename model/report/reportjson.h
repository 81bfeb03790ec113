// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "finding.h"
#include "loadedimage.h"

namespace stratoscope
{

/** The report on \a image as one JSON document, for machines. \a findings are what imageFindings() found. */
QByteArray reportJson(const LoadedImage &image, const std::vector<Finding> &findings);

/** Why the layers of \a image that are damaged are, one line each. */
QStringList damageMessages(const LoadedImage &image);

}
