// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "unpackedbytes.h"

namespace stratoscope
{

std::vector<quint64> unpackedBytes(const LoadedImage &image)
{
    std::vector<quint64> bytes;
    for (std::size_t i = 0; i < image.layers.size() && !image.layers[i].writable; ++i) {
        const LoadedLayer &layer = image.layers[i];
        // A directory on the host is as large as its files.
        const quint64 whole = layer.hostPath.isEmpty() ? layer.streamBytes : image.stats.layers[i].size;
        bytes.push_back(layer.isCut ? 0 : whole);
    }
    return bytes;
}

}
