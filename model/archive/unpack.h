// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "bytesource.h"
#include "compression.h"
#include "job.h"

#include <optional>

namespace stratoscope
{

/** What came out of a compressed file. */
struct Unpacked
{
    ByteSourcePtr source; ///< In an unnamed temporary file.
    std::optional<Error> damage; ///< Why it is not all; what came before is in the source.
};

/** Undoes the compression of a whole file, once. Fails only where nothing came of it, or there was no room for it. */
Result<Unpacked> unpackWhole(const ByteSourcePtr &file, Compression compression, const Job &job);

}
