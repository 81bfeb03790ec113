// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "wordmarks.h"

namespace stratoscope
{

/** How two texts differ: line by line, and within lines. */
struct TextDiff
{
    TextLines before;
    TextLines after;
    EditScript script; ///< Of the lines.
    WordChanges words;
    bool isCoarse = false; ///< LineChanges::isCoarse.
};

/** Compares two texts, in bounded time whatever they are. Fails only with ErrorKind::Cancelled. */
Result<TextDiff> diffTexts(const QByteArray &before, const QByteArray &after, Whitespace whitespace, const Job &job);

}
