// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "reportdata.h"

namespace stratoscope
{

/** The stack as an HTML table, top first, with bars for sizes and waste. */
QString layersHtml(const ReportData &data);
/** Which colour is which layer. */
QString legendHtml(const LoadedImage &image);
/** The largest files that a container sees, as a table. */
QString largestFilesHtml(const LoadedImage &image);
/** The rules of --fail-over, as a table; empty if there are none. */
QString rulesHtml(const ReportData &data);
/** How many packages of which kind there are, as a table; empty where they were not counted. */
QString packagesHtml(const ReportData &data);

}
