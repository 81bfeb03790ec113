// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "loadedimage.h"
#include "loadoptions.h"

namespace stratoscope
{

/** A layer with its entries and the oddities found while reading it. */
struct ReadLayer
{
    LoadedLayer layer;
    LayerEntries entries; ///< Empty for an absent layer.
    QStringList warnings;
};

/** Reads \a layer from its blob in \a files or from the cache in \a options, and checks its digests as \a options say.
 *  Problems are part of the value; fails only with ErrorKind::Cancelled. */
Result<ReadLayer> readLayer(const FileSet &files, const Layer &layer, const LoadOptions &options, const Job &job);

/** Reads a container's writable layer: an upper directory or a layer tar. Fails if there is nothing to read. */
Result<ReadLayer> readUpper(const QString &path, const Job &job);

}
