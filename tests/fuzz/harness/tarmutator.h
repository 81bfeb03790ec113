// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QByteArrayList>

#include <cstddef>
#include <cstdint>

namespace stratoscope::fuzz
{

/** Changes a tar by blocks or by bytes, and repairs the checksums of its headers, without which no change to one would get
 *  any further. For LLVMFuzzerCustomMutator(). */
std::size_t mutateTar(std::uint8_t *data, std::size_t size, std::size_t most, unsigned int seed);

/** Repairs the checksum of each block of \a tar that looks like a header. */
void repairChecksums(std::uint8_t *tar, std::size_t size);

/** The tars in \a bytes, which are separated by tarSeparator(); at most \a most. */
QByteArrayList splitTars(QByteArrayView bytes, qsizetype most);
/** A block that is no part of any tar. */
QByteArray tarSeparator();

}
