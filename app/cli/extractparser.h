// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "commandparser.h"

namespace stratoscope
{

/** The options of "extract" and "cat", which name a path and the layers at which it is looked at. */
class ExtractParser : public CommandParser
{
    Q_DECLARE_TR_FUNCTIONS(stratoscope::CommandLine)

public:
    /** \a command: Extract or Cat. */
    explicit ExtractParser(Request::Command command);

protected:
    Result<void> readOwn(Request &request) const override;

private:
    const bool m_isCat;
    const QCommandLineOption m_upTo {
        QStringLiteral("up-to"), tr("The file system of the layers 0 to LAYER, instead of all layers."), tr("LAYER")};
    const QCommandLineOption m_layer {
        QStringLiteral("layer"), tr("What LAYER alone has, as engines unpack it."), tr("LAYER")};
    const QCommandLineOption m_output {{QStringLiteral("o"), QStringLiteral("output")},
        tr("The directory or archive to write; - for a tar on standard output."), tr("DEST")};
    const QCommandLineOption m_merge {QStringLiteral("merge"),
        tr("Writes into a directory that is not empty: replaces files, but no directories, and follows no links.")};
};

}
