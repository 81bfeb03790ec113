// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "commandparser.h"

namespace stratoscope
{

/** The options of "blame". */
class BlameParser : public CommandParser
{
    Q_DECLARE_TR_FUNCTIONS(stratoscope::BlameCommand)

public:
    BlameParser();

private:
    Result<void> readOwn(Request &request) const override;

    const QCommandLineOption m_upTo {
        QStringLiteral("up-to"), tr("The file as of LAYER, instead of all layers."), tr("LAYER")};
};

/** Prints each line of a file after the layer that it comes from; returns what exitcode.h says. */
int runBlame(const Request &request);

}
