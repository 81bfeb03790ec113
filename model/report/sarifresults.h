// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "reportdata.h"

namespace stratoscope
{

class JsonWriter;

/** The base of the paths in the image. */
inline constexpr const char *SarifRoot = "ROOTFS";
/** The base of the paths in the source that the image was built from. */
inline constexpr const char *SarifSource = "SRCROOT";

/** Writes the rules that sarifResults() refer to: one for each cause, and one for the rules of --fail-over. */
void writeSarifRules(JsonWriter &json);
/** Writes one result for each finding, and for each rule that is broken. */
void writeSarifResults(JsonWriter &json, const ReportData &data);

/** An object with a "text". */
void writeSarifText(JsonWriter &json, const char *name, const QString &text);

}
