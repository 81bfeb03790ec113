// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "reportdata.h"

namespace stratoscope
{

/** The stack as a table in HTML, the top first, with bars for the sizes and what of them is wasted. */
QString layersHtml(const LoadedImage &image);
/** Which colour is which layer. */
QString legendHtml(const LoadedImage &image);
/** The largest files that a container sees, as a table. */
QString largestFilesHtml(const LoadedImage &image);
/** The rules of --fail-over, as a table; empty if there are none. */
QString rulesHtml(const ReportData &data);

}
