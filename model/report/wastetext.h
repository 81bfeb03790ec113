// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "reportdata.h"

namespace stratoscope
{

/** The part of a report for people that says where the bytes went: what could be saved, the findings, dive's score. Lines
 *  have at most \a width characters where that can be (0: any). Empty where nobody looked. */
QString wasteText(const ReportData &data, int width);

/** "21.4 MB could be saved, …": the sum of all findings, in a sentence. */
QString reclaimableText(const ReportData &data, const QLocale &locale = QLocale());

/** What is not told: \a findings, from number \a shown on. */
QString restText(const std::vector<const Finding *> &findings, std::size_t shown);

/** What is left out of the report, in a sentence; empty if nothing is. */
QString excludedText(const ReportData &data, const QLocale &locale = QLocale());

}
