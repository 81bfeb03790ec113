// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "reportdata.h"

namespace stratoscope
{

/**
 * The report on \a data for people, in lines of at most \a width characters where possible (0: any width). Nothing in
 * it can control a terminal.
 */
QString reportText(const ReportData &data, int width);

}
