// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "reportdata.h"

namespace stratoscope
{

/** The report on \a data as one page of HTML that needs nothing else, runs nothing and loads nothing. It is well-formed
 *  XML, too. \a version is the program's. */
QByteArray reportHtml(const ReportData &data, const QString &version);

}
