// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "readlayer.h"

namespace stratoscope
{

/** True if \a layer comes over a network, and its descriptor names a table of contents. */
bool mayReadByToc(const FileSet &files, const Layer &layer);

/**
 * Reads \a layer by its table of contents (eStargz, zstd:chunked), so that its contents come only when they are read.
 * Empty if that is not possible: then, it has to be read as a whole, and \a warnings say so where that means something.
 * Fails only with ErrorKind::Cancelled.
 */
Result<std::optional<ReadLayer>> readByToc(
    const FileSet &files, const Layer &layer, const Job &job, QStringList &warnings);

}
