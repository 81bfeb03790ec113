// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "contentfinder.h"

namespace stratoscope
{

/** How to read a regular expression. */
struct RegexOptions
{
    bool ignoresCase = false; ///< As Unicode does.
    bool isLiteral = false; ///< No character is special.
};

/**
 * A regular expression of PCRE2, for one line at a time. What is no UTF-8 in a file matches nothing. The steps for one
 * place in a text are limited, and so is the memory. Fails with ErrorKind::Usage.
 */
Result<ContentPatternPtr> regexPattern(const QByteArray &expression, RegexOptions options);

}
