// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "reportdata.h"

namespace stratoscope
{

/** The report on \a data in Markdown, for the summary of a build or a comment on a change: what stands out first, the rest
 *  to be unfolded. Bounded in length, whatever the image holds. */
QByteArray reportMarkdown(const ReportData &data);

}
