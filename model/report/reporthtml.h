// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "reportdata.h"

namespace stratoscope
{

/**
 * The report on \a data as one self-contained HTML page that loads and runs nothing. It is also well-formed XML. \a
 * version is the program's.
 */
QByteArray reportHtml(const ReportData &data, const QString &version);

}
