// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "packagereport.h"
#include "packageviews.h"

namespace stratoscope
{

/** The packages as a table for a terminal, and what is only in hidden layers; or what a layer changes. */
QString packagesText(const PackageReport &report, int width);

/** The same as JSON: sizes in bytes, layers as numbers. */
QByteArray packagesJson(const PackageReport &report);

/** One row for each ecosystem: how many packages, how large, how many only in hidden layers. */
QString ecosystemTable(const std::vector<EcosystemSum> &sums, int width);

}
