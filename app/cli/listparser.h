// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "commandparser.h"

namespace stratoscope
{

/** The options of "list". */
class ListParser : public CommandParser
{
    Q_DECLARE_TR_FUNCTIONS(stratoscope::CommandLine)

public:
    ListParser();

protected:
    Result<void> readOwn(Request &request) const override;

private:
    const QCommandLineOption m_format {QStringLiteral("format"), tr("json: one object per line."), tr("FORMAT")};
    const QCommandLineOption m_upTo {
        QStringLiteral("up-to"), tr("The file system of the layers 0 to LAYER."), tr("LAYER")};
    const QCommandLineOption m_filter {QStringLiteral("filter"),
        tr("Only what these words find, as in the window: a part of the path, size:>1M, type:symlink, …"), tr("WORDS")};
    const QCommandLineOption m_layer {QStringLiteral("layer"), tr("The entries of LAYER alone."), tr("LAYER")};
};

}
