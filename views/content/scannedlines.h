// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "job.h"
#include "syntaxscanner.h"

#include <QStringList>

#include <optional>

namespace stratoscope
{

/** Some lines of a text, to be scanned for what is coloured in them. */
struct LinesToScan
{
    SyntaxHint hint;
    /** Stands before the first line; null where nothing is known, and the text might as well begin there. */
    std::shared_ptr<const SyntaxScanner> before;
    QStringList lines;
    qsizetype skipped = 0; ///< The first lines, scanned only for what they leave open.
};

struct ScannedLines
{
    std::vector<std::vector<SyntaxSpan>> spans; ///< For each line but the skipped ones.
    std::shared_ptr<const SyntaxScanner> behind; ///< Null if the language is unknown; then there are no spans.
};

/** Nothing if \a job is cancelled. */
std::optional<ScannedLines> scanLines(const LinesToScan &wanted, const Job &job);

}
