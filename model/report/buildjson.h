// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "jsonwriter.h"
#include "reportdata.h"

namespace stratoscope
{

/** The field "build" of a report: null, or what the builder recorded, with the cost of each instruction. */
void writeBuild(JsonWriter &json, const ReportData &data);

}
