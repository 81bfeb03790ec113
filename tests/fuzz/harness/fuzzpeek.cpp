// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "bytesource.h"
#include "certificatefacts.h"
#include "elffacts.h"
#include "filepeek.h"
#include "harness.h"
#include "plaintext.h"

using namespace stratoscope;
using namespace stratoscope::fuzz;

/** Files that say something about themselves: ELF, certificates. */
namespace
{

constexpr qsizetype MostLines = 1'000;

void run(QByteArrayView input)
{
    const QByteArray bytes = input.toByteArray();
    const ByteSourcePtr file = memorySource(bytes, QStringLiteral("file"));
    const QStringList lines = filePeek(file, bytes.left(4'096));
    require(lines.size() <= MostLines, "there is little to read");
    for (const QString &line : lines)
        checkPlain(line, "what a file says");
    if (const auto facts = elfFacts(file))
        require(facts->bits == 32 || facts->bits == 64, "an ELF file has 32 or 64 bits");
    const Certificates certificates = certificatesIn(bytes);
    require(certificates.first.size() <= certificates.count, "no certificate is told of twice");
}

}

STRATOSCOPE_HARNESS(run)
