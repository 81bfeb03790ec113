// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "readlayer.h"

namespace stratoscope
{

/** True if \a layer would come over a network, but an engine on this host has it unpacked. */
bool mayReadUnpacked(const FileSet &files, const Layer &layer);

/** Reads \a layer from what an engine has unpacked. Empty if that does not give the tar with its diff ID: then, the blob
 *  has to be read. Fails only with ErrorKind::Cancelled. */
Result<std::optional<ReadLayer>> readUnpacked(
    const FileSet &files, const Layer &layer, const LoadOptions &options, const Job &job);

}
