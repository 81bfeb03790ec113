// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "extractparser.h"

#include "layeroption.h"

namespace stratoscope
{

namespace
{

struct ExtractParserWords
{
    Q_DECLARE_TR_FUNCTIONS(stratoscope::CommandLine)
};

QString extractDescription(bool isCat)
{
    return isCat
        ? ExtractParserWords::tr("Writes the file at PATH in IMAGE to standard output, byte for byte. Follows "
                                 "symlinks\ninside the image.")
        : ExtractParserWords::tr(
            "Writes the files of IMAGE, or those at each PATH and below, to DEST: a directory,\nor an archive if it "
            "ends in .tar, .tar.gz, .tar.zst, .zip or .7z. A tar keeps\neverything. A directory gets no devices, "
            "FIFOs, setuid or setgid bits, and owners\nonly if root extracts; what was left out is listed.\n"
            "\n"
            "Nothing is written outside DEST, and nothing appears there before all is complete.");
}

}

ExtractParser::ExtractParser(Request::Command command)
    : CommandParser(command, command == Request::Command::Cat ? QStringLiteral("cat") : QStringLiteral("extract"),
        extractDescription(command == Request::Command::Cat))
    , m_isCat(command == Request::Command::Cat)
{
    if (m_isCat)
        takePaths(PathCount::One, tr("The file to write, such as /etc/os-release."));
    else
        takePaths(PathCount::Any, tr("What to extract, such as /etc. Default: everything."));
    parser().addOptions({m_upTo, m_layer});
    if (!m_isCat)
        parser().addOptions({m_output, m_merge});
}

Result<void> ExtractParser::readOwn(Request &request) const
{
    const Result<void> read = readLayerOptions(parser(), m_upTo, m_layer, request);
    if (!read)
        return usage(read.error().cause);
    if (m_isCat)
        return {};
    request.output = parser().value(m_output);
    if (request.output.isEmpty())
        return usage(tr("no destination: use -o DEST"));
    request.extract.merges = parser().isSet(m_merge);
    return {};
}

}
