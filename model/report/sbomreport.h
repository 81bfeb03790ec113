// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "jsonwriter.h"
#include "packagereport.h"
#include "reportdata.h"

namespace stratoscope
{

/** What each bill of materials that came with the image lacks, and what it has more, for a terminal; empty if there is none,
 *  or if \a report is of one layer. */
QString sbomsText(const PackageReport &report, int width);
/** The same as the field "sboms". */
void writeSboms(JsonWriter &json, const PackageReport &report);

/** The sums of \a data about bills of materials: a line for each. */
QString sbomSumsText(const ReportData &data, int width);
/** The same as the field "sboms". */
void writeSbomSums(JsonWriter &json, const ReportData &data);

}
