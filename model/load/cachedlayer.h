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

/** What reading a layer once came to, given that the blob is what its digest says. */
struct CachedLayer
{
    LayerEntries entries;
    Compression compression = Compression::None;
    quint64 streamBytes = 0; ///< Uncompressed tar, bytes.
    Digest diffId;
    QStringList warnings; ///< Of the walk.
    QByteArray checkpoints; ///< As Checkpoints writes itself; may be empty.
};

/** Writes \a layer, which belongs to the blob \a digest, to \a device; false where that fails. */
bool writeCachedLayer(QIODevice &device, const Digest &digest, const CachedLayer &layer);
/** What writeCachedLayer() wrote for \a digest; empty where it is damaged, of another version or of another machine. */
std::optional<CachedLayer> readCachedLayer(QIODevice &device, const Digest &digest);

}
