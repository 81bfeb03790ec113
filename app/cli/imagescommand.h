// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "commandparser.h"

namespace stratoscope
{

/** The options of images: what there is to choose from by --image. */
class ImagesParser : public CommandParser
{
    Q_DECLARE_TR_FUNCTIONS(stratoscope::ImagesCommand)

public:
    ImagesParser();

private:
    Result<void> readOwn(Request &request) const override;

    const QCommandLineOption m_format;
    const QCommandLineOption m_all;
};

/** Prints the images and containers of a source; returns what exitcode.h says. */
int runImages(const Request &request);

}
