// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "diffrows.h"
#include "textdiff.h"
#include "versioncontent.h"

namespace stratoscope
{

/** Two contents next to each other: as text, or as rows of bytes where either is not text. */
struct ContentComparison
{
    VersionContent before;
    VersionContent after;
    bool isBinary = false;
    bool isSame = false; ///< As far as they were read.
    TextDiff text; ///< Unless binary.
    DiffOutline outline; ///< Of its lines, or of rows of HexRowBytes bytes.

    /** True if both were read to their ends. */
    bool isWhole() const { return before.isWhole() && after.isWhole(); }
};

/** Bytes of a file in one row. */
inline constexpr quint32 HexRowBytes = 16;

/** Compares in bounded time. Fails only with ErrorKind::Cancelled. */
Result<ContentComparison> compareContents(
    const VersionContent &before, const VersionContent &after, Whitespace whitespace, const Job &job);

}
