// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "jsonwriter.h"
#include "reportdata.h"

namespace stratoscope
{

/** The fields "referrers" and "base" of a report: what refers to the image, and what it is built on, or null. */
void writeReferrers(JsonWriter &json, const ReportData &data);
/** The field "build" of a report: null, or what the builder recorded, with the cost of each instruction. */
void writeBuild(JsonWriter &json, const ReportData &data);

}
