// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "commandparser.h"

namespace stratoscope
{

/** The options of "squash" and "save". */
class SaveParser : public CommandParser
{
    Q_DECLARE_TR_FUNCTIONS(stratoscope::CommandLine)

public:
    /** \a command: Squash or Save. */
    explicit SaveParser(Request::Command command);

protected:
    Result<void> readOwn(Request &request) const override;

private:
    Result<void> readForm(SaveRequest &save) const;
    Result<void> readHistory(SaveOptions &options) const;

    const bool m_isSquash;
    const QCommandLineOption m_layers {QStringLiteral("layers"),
        tr("The layers to merge into one: 3..7, or all (the default). May be given "
           "several "
           "times."),
        tr("RANGE")};
    const QCommandLineOption m_output {
        {QStringLiteral("o"), QStringLiteral("output")}, tr("The file to write."), tr("OUT")};
    const QCommandLineOption m_format {
        QStringLiteral("format"), tr("docker-archive or oci-archive. Default: the form of IMAGE."), tr("FORMAT")};
    const QCommandLineOption m_compress {QStringLiteral("compress"),
        tr("How layers are compressed: gzip, zstd or none. Without it, layers stay as they are; those written anew "
           "get gzip in an oci-archive and none in a docker-archive."),
        tr("HOW")};
    const QCommandLineOption m_level {
        QStringLiteral("level"), tr("Compression level, from 1 (fastest) to 9 (gzip) or 19 (zstd)."), tr("LEVEL")};
    const QCommandLineOption m_tag {QStringLiteral("tag"),
        tr("A name for the image that is saved, such as shop:2.4. May be given several times."), tr("NAME")};
    const QCommandLineOption m_created {
        QStringLiteral("created"), tr("When the image was created. Default: as in IMAGE."), tr("TIME")};
    const QCommandLineOption m_createdBy {
        QStringLiteral("created-by"), tr("What the history says about the writable layer."), tr("TEXT")};
    const QCommandLineOption m_comment {
        QStringLiteral("comment"), tr("A comment on the writable layer, for the history."), tr("TEXT")};
};

}
