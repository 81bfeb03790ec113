// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "imagecomparison.h"

namespace stratoscope
{

/** A comparison as text for a terminal \a width characters wide (0: any), with the most important files. */
QString comparisonText(const ImageComparison &comparison, int width);
/** Like comparisonText(), in Markdown for a comment on a change. */
QString comparisonMarkdown(const ImageComparison &comparison);
/** All of a comparison as one JSON document, paths sorted by their bytes. */
QByteArray comparisonJson(const ImageComparison &comparison);

}
