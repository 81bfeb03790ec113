// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "finding.h"
#include "leftoverrules.h"
#include "loadedimage.h"

namespace stratoscope
{

class JsonWriter;

/** The fields "findings" and "reclaimable" of a report. */
void writeFindings(
    JsonWriter &json, const LoadedImage &image, const std::vector<Finding> &findings, const LeftoverRules &rules);

}
