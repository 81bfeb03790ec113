// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "contentreader.h"
#include "literalpattern.h"

#include <optional>

namespace stratoscope
{

/** Where to look in a file. */
struct FileSearch
{
    QByteArray bytes; ///< What to find; not empty.
    bool ignoresCase = false; ///< Of ASCII letters.
    bool isBackwards = false;
    quint64 from = 0; ///< Matches start here or behind, or end here or before.
};

/** The first byte of the nearest match, from one end of the search to that of the file; empty if there is none. Reads
 *  piece by piece, and reports how far it is. Fails like ContentReader::read(). */
Result<std::optional<quint64>> findInFile(const ContentReader &reader, const FileSearch &search, const Job &job);

}
