// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "reportdata.h"

namespace stratoscope
{

/**
 * The part of a report that says where the bytes went: what could be saved, the findings, dive's score. Lines have at
 * most \a width characters where possible (0: any). Empty without findings.
 */
QString wasteText(const ReportData &data, int width);

/** "21.4 MB could be saved, …": the sum of all findings, in a sentence. */
QString reclaimableText(const ReportData &data, const QLocale &locale = QLocale());

/** The rest of \a findings, starting at number \a shown. */
QString restText(const std::vector<const Finding *> &findings, std::size_t shown);

/** What the report excludes, in a sentence; empty if nothing. */
QString excludedText(const ReportData &data, const QLocale &locale = QLocale());

}
