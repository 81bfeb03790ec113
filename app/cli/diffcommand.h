// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "commandparser.h"

namespace stratoscope
{

/** The options of "diff", which compares two images: of two files, or of one. */
class DiffParser : public CommandParser
{
    Q_DECLARE_TR_FUNCTIONS(stratoscope::DiffCommand)

public:
    DiffParser();

private:
    Result<void> readOwn(Request &request) const override;

    const QCommandLineOption m_format;
    const QCommandLineOption m_otherImage;
    Result<void> readContent(Request &request) const;

    const QCommandLineOption m_exitCode;
    const QCommandLineOption m_content;
    const QCommandLineOption m_layers;
    const QCommandLineOption m_ignoreWhitespace;
    const QCommandLineOption m_digests;
};

/** Compares, and prints what differs; returns what exitcode.h says. */
int runDiff(const Request &request);

}
