// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "compression.h"
#include "digest.h"
#include "layerentries.h"

#include <optional>

class QIODevice;

namespace stratoscope
{

/** The result of reading a layer, provided that the blob matches its digest. */
struct CachedLayer
{
    LayerEntries entries;
    Compression compression = Compression::None;
    quint64 streamBytes = 0; ///< Uncompressed tar, bytes.
    Digest diffId;
    QStringList warnings; ///< From the walk.
    QByteArray checkpoints; ///< Serialized Checkpoints; may be empty.
    QByteArray heads; ///< Serialized ContentHeads; may be empty.
};

/** Writes \a layer of the blob \a digest to \a device; false on failure. */
bool writeCachedLayer(QIODevice &device, const Digest &digest, const CachedLayer &layer);
/** Reads what writeCachedLayer() wrote for \a digest; empty if damaged or from another version or machine. */
std::optional<CachedLayer> readCachedLayer(QIODevice &device, const Digest &digest);

}
