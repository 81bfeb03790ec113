// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "reportdata.h"

namespace stratoscope
{

/**
 * The findings of \a data as a SARIF 2.1.0 log, for programs that show the results of code analysis. The same image
 * gives the same bytes in every locale. \a version is the program's.
 */
QByteArray reportSarif(const ReportData &data, const QString &version);

}
