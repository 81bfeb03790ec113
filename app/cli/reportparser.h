// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "commandparser.h"

namespace stratoscope
{

/** The options of "report". */
class ReportParser : public CommandParser
{
    Q_DECLARE_TR_FUNCTIONS(stratoscope::CommandLine)

public:
    ReportParser();

protected:
    Result<void> readOwn(Request &request) const override;

private:
    Result<void> readFormat(Request &request) const;
    Result<void> readFailRules(Request &request) const;
    Result<void> readExclusions(Request &request) const;
    Result<void> readKey(Request &request) const;

    const QCommandLineOption m_format {QStringLiteral("format"),
        tr("text (the default), json, html, markdown, sarif, or patch: all fixes of the Dockerfile."), tr("FORMAT")};
    const QCommandLineOption m_output {{QStringLiteral("o"), QStringLiteral("output")},
        tr("Writes the report to FILE; if that fails, FILE stays as it was."), tr("FILE")};
    const QCommandLineOption m_failOver {QStringLiteral("fail-over"),
        tr("Fails if one of these rules is broken, as in wasted>20MB,efficiency<0.95,secrets>0,size>500MB; "
           "also known: reclaimable, layers. Without it, \"failOver\" in .stratoscope.json counts."),
        tr("RULES")};
    const QCommandLineOption m_exclude {QStringLiteral("exclude"),
        tr("Leaves out of findings, score and rules what matches, such as \"/usr/share/doc\" or \"**/*.log\", and all "
           "below it; env:NAME leaves out a variable or build argument. May be given several times; \"exclude\" in "
           ".stratoscope.json also counts."),
        tr("GLOB")};
    const QCommandLineOption m_noFindings {
        QStringLiteral("no-findings"), tr("Reports layers and sums only, without comparing contents: faster.")};
    const QCommandLineOption m_key {QStringLiteral("key"),
        tr("Checks signatures of cosign and Notary Project with the public key in FILE, or with the certificate of an "
           "authority that vouches for the signers. Without it, no signature counts as verified."),
        tr("FILE")};
    const QCommandLineOption m_packages {QStringLiteral("packages"),
        tr("Adds how many packages of which kind the image has; \"packages\" lists them. Not for sarif and patch.")};
};

}
