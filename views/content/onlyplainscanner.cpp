// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

// In place of kdescanner.cpp, where there is no KSyntaxHighlighting.

#include "syntaxscanner.h"

namespace stratoscope
{

std::unique_ptr<SyntaxScanner> syntaxScanner(const SyntaxHint &hint)
{
    return plainScanner(hint);
}

}
