// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "commandparser.h"

namespace stratoscope
{

/** The options of "picture". */
class PictureParser : public CommandParser
{
    Q_DECLARE_TR_FUNCTIONS(stratoscope::PictureCommand)

public:
    PictureParser();

protected:
    Result<void> readOwn(Request &request) const override;

private:
    Result<void> readOutput(Request &request) const;
    Result<void> readTheme(Request &request) const;
    Result<void> readLanguage(Request &request) const;

    const QCommandLineOption m_output {{QStringLiteral("o"), QStringLiteral("output")},
        tr("Writes the picture to FILE; if that fails, FILE stays as it was. Its name ends in .svg."), tr("FILE")};
    const QCommandLineOption m_noNames {
        QStringLiteral("no-names"), tr("Leaves out the names of files and instructions: bars stand for files.")};
    const QCommandLineOption m_theme {QStringLiteral("theme"), tr("light (the default) or dark."), tr("THEME")};
    const QCommandLineOption m_language {QStringLiteral("language"),
        tr("The language of the words in the picture, such as en or de. Default: that of the environment."),
        tr("LANGUAGE")};
};

}
