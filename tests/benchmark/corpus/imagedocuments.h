// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "blobwriter.h"

#include <vector>

namespace stratoscope::benchmark
{

/** Files of an image by name. */
using Documents = std::vector<std::pair<QByteArray, QByteArray>>;

/** What stands beside the layers of an OCI archive: config, manifest, index. */
Documents ociDocuments(const std::vector<WrittenLayer> &layers, imagebuilder::Packing packing);
/** What stands beside the layers of a docker save: config and manifest.json. */
Documents dockerDocuments(const std::vector<WrittenLayer> &layers);

}
