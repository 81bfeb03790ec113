// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "reportdata.h"

namespace stratoscope
{

class JsonWriter;

/** The fields "findings", "fixPatch", "reclaimable" and "excluded" of a report. */
void writeFindings(JsonWriter &json, const ReportData &data);
/** The field "configSecrets": variables and build arguments that may be secrets, without their values. */
void writeConfigSecrets(JsonWriter &json, const std::vector<ConfigSecret> &secrets);
/** The fields "causedBy" and "writtenBy" of \a finding: layers and their instructions. */
void writeCulprits(JsonWriter &json, const LoadedImage &image, const Finding &finding);
/** The field "source" of \a finding: null, or the lines of the Dockerfile that are to blame. */
void writeSource(JsonWriter &json, const ReportData &data, const Finding &finding);
/** The field "owner" of \a finding: "own", "base", "mixed", or null where nobody knows the base image. */
void writeOwner(JsonWriter &json, const ReportData &data, const Finding &finding);
/** The fields "classes", "secretBytes" and "causedBytes": what \a bytes are for. */
void writeClasses(JsonWriter &json, const ByteClasses &bytes);
/** The field "fix" of \a finding: null, or what to paste. */
void writeFix(JsonWriter &json, const ReportData &data, const Finding &finding);

}
