// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "reportdata.h"

namespace stratoscope
{

/** The findings of \a data as a log in SARIF 2.1.0, for programs that show what analyses of code found. The same image
 *  gives the same bytes, in every locale. \a version is the program's. */
QByteArray reportSarif(const ReportData &data, const QString &version);

}
