// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "scannedlines.h"

namespace stratoscope
{

std::optional<ScannedLines> scanLines(const LinesToScan &wanted, const Job &job)
{
    const std::unique_ptr<SyntaxScanner> scanner = wanted.before ? wanted.before->clone() : syntaxScanner(wanted.hint);
    if (!scanner)
        return ScannedLines();
    ScannedLines scanned;
    for (qsizetype i = 0; i < wanted.lines.size(); ++i) {
        if (job.isCancelled())
            return std::nullopt;
        std::vector<SyntaxSpan> spans;
        scanner->scan(wanted.lines[i], spans);
        if (i >= wanted.skipped)
            scanned.spans.push_back(std::move(spans));
    }
    scanned.behind = scanner->clone();
    return scanned;
}

}
