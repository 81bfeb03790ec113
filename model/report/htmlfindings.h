// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "reportdata.h"

namespace stratoscope
{

/** The findings of \a data as HTML, grouped by cause, each folded. */
QString findingsHtml(const ReportData &data);
/** The variables and build arguments of \a data that may be secrets; empty if there are none. */
QString configSecretsHtml(const ReportData &data);

}
