// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "commandparser.h"

namespace stratoscope
{

/** The options of "grep". */
class GrepParser : public CommandParser
{
    Q_DECLARE_TR_FUNCTIONS(stratoscope::GrepCommand)

public:
    GrepParser();

protected:
    Result<void> readOwn(Request &request) const override;

private:
    Result<void> readFormat(Request &request) const;
    Result<void> readQuery(Request &request) const;

    const QCommandLineOption m_regex {
        {QStringLiteral("E"), QStringLiteral("regex")}, tr("PATTERN is a regular expression, as in Perl.")};
    const QCommandLineOption m_bytes {QStringLiteral("bytes"), tr("PATTERN is bytes in hexadecimal: \"7f 45 4c 46\".")};
    const QCommandLineOption m_ignoreCase {{QStringLiteral("i"), QStringLiteral("ignore-case")}, tr("Ignores case.")};
    const QCommandLineOption m_upTo {
        QStringLiteral("up-to"), tr("The file system of the layers 0 to LAYER."), tr("LAYER")};
    const QCommandLineOption m_layer {QStringLiteral("layer"), tr("The files of LAYER alone."), tr("LAYER")};
    const QCommandLineOption m_allVersions {QStringLiteral("all-versions"),
        tr("Every version of every file, including those that later layers overwrite or delete.")};
    const QCommandLineOption m_files {
        {QStringLiteral("l"), QStringLiteral("files")}, tr("Only the names of the files, each once.")};
    const QCommandLineOption m_format {
        QStringLiteral("format"), tr("text (the default) or json: one object per line."), tr("FORMAT")};
};

}
