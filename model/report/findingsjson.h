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

/** The word for a cause in machine-readable output: "removed", "overwritten", … */
const char *causeName(Cause cause);

/** What \a bytes of content of \a layer take in the blob, estimated from how the layer as a whole is compressed. */
quint64 compressedEstimate(const LoadedImage &image, LayerIndex layer, quint64 bytes);

}
