// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "contentfinder.h"

namespace stratoscope
{

/** How to look for bytes. */
struct LiteralOptions
{
    bool ignoresCase = false; ///< Of ASCII letters.
    bool hasLines = true;
};

/** Finds \a bytes, which are not empty, as they are. */
ContentPatternPtr literalPattern(const QByteArray &bytes, LiteralOptions options);

}
