// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "builddifferences.h"

namespace stratoscope
{

/** What made two builds differ, as text for a terminal \a width characters wide (0: any). */
QString buildsReportText(const BuildDifferences &differences, int width);
/** Like buildsReportText(), in Markdown for a comment on a change. */
QString buildsReportMarkdown(const BuildDifferences &differences);
/** The same as one JSON document. */
QByteArray buildsReportJson(const BuildDifferences &differences);

}
