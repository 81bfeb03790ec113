// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "reportdata.h"

namespace stratoscope
{

/** The findings of \a data as HTML: grouped by cause, each to be unfolded. */
QString findingsHtml(const ReportData &data);

}
