// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "loadedimage.h"
#include "loadoptions.h"

namespace stratoscope
{

/** A layer together with its entries and the oddities that reading it brought up. */
struct ReadLayer
{
    LoadedLayer layer;
    LayerEntries entries; ///< Empty for an absent layer.
    QStringList warnings;
};

/** Reads the blob of \a layer from \a files, or what the cache of \a options has of it, and checks it against its
 *  digests as \a options say. What is wrong with it is part of the value; fails with ErrorKind::Cancelled only. */
Result<ReadLayer> readLayer(const FileSet &files, const Layer &layer, const LoadOptions &options, const Job &job);

/** Reads a container's writable layer: an upper directory, or a layer tar. Fails where there is nothing to read. */
Result<ReadLayer> readUpper(const QString &path, const Job &job);

}
