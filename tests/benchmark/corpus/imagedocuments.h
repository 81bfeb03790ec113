// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "blobwriter.h"

#include <vector>

namespace stratoscope::benchmark
{

/** An image's files by name. */
using Documents = std::vector<std::pair<QByteArray, QByteArray>>;

/** The files next to the layers in an OCI archive: config, manifest, index. */
Documents ociDocuments(const std::vector<WrittenLayer> &layers, imagebuilder::Packing packing);
/** The files next to the layers in a docker archive: config and manifest.json. */
Documents dockerDocuments(const std::vector<WrittenLayer> &layers);

}
