// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "reportdata.h"

namespace stratoscope
{

/**
 * The report on \a data in Markdown, for a build summary or a comment on a change: the most important first, the rest
 * folded. Its length is bounded, whatever the image contains.
 */
QByteArray reportMarkdown(const ReportData &data);

}
