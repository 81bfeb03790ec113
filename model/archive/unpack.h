// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "bytesource.h"
#include "compression.h"
#include "job.h"

#include <optional>

namespace stratoscope
{

/** The content of a compressed file. */
struct Unpacked
{
    ByteSourcePtr source; ///< In an unnamed temporary file.
    std::optional<Error> damage; ///< Why it is incomplete; everything before the damage is in the source.
};

/** Decompresses a whole file once. Fails only if it yields nothing or there is no space for it. */
Result<Unpacked> unpackWhole(const ByteSourcePtr &file, Compression compression, const Job &job);

}
