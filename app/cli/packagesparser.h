// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "commandparser.h"

namespace stratoscope
{

/** The options of "packages". */
class PackagesParser : public CommandParser
{
    Q_DECLARE_TR_FUNCTIONS(stratoscope::PackagesCommand)

public:
    PackagesParser();

protected:
    Result<void> readOwn(Request &request) const override;

private:
    Result<void> readFormat(Request &request) const;

    const QCommandLineOption m_format {QStringLiteral("format"),
        tr("table (the default), json, spdx (SPDX 2.3 in JSON) or cyclonedx (CycloneDX 1.5 in JSON)."), tr("FORMAT")};
    const QCommandLineOption m_upTo {
        QStringLiteral("up-to"), tr("The packages as of the layers 0 to LAYER."), tr("LAYER")};
    const QCommandLineOption m_layer {QStringLiteral("layer"),
        tr("What LAYER alone does: the packages it adds, upgrades, downgrades and removes."), tr("LAYER")};
};

}
