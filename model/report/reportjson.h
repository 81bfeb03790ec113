// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "finding.h"
#include "leftoverrules.h"
#include "loadedimage.h"

namespace stratoscope
{

/** The report on \a image as one JSON document, for machines. \a findings are what imageFindings() found
 *  by \a rules. */
QByteArray reportJson(const LoadedImage &image, const std::vector<Finding> &findings, const LeftoverRules &rules);

/** Why the layers of \a image that are damaged are, one line each. */
QStringList damageMessages(const LoadedImage &image);

}
