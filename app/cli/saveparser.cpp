// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "saveparser.h"

#include "blobcompressor.h"
#include "timestamp.h"

namespace stratoscope
{

namespace
{

struct SaveParserWords
{
    Q_DECLARE_TR_FUNCTIONS(stratoscope::CommandLine)
};

QString description(bool isSquash)
{
    return isSquash
        ? SaveParserWords::tr("Saves IMAGE with layers merged: the files visible at the top of each range, "
                              "and\nwhiteouts for what they hide in the layers below. A container sees the same "
                              "files.\nThe same image and options give the same bytes.")
        : SaveParserWords::tr("Saves IMAGE as it is; with --upper, a container's writable layer becomes "
                              "another\nlayer, like docker commit, but with the image's config. The same image and "
                              "options\ngive the same bytes.");
}

}

SaveParser::SaveParser(Request::Command command)
    : CommandParser(command, command == Request::Command::Squash ? QStringLiteral("squash") : QStringLiteral("save"),
        description(command == Request::Command::Squash))
    , m_isSquash(command == Request::Command::Squash)
{
    if (m_isSquash)
        parser().addOption(m_layers);
    parser().addOptions({m_output, m_format, m_compress, m_level, m_tag, m_created, m_createdBy, m_comment});
}

Result<void> SaveParser::readForm(SaveRequest &save) const
{
    if (m_isSquash)
        save.layers = parser().values(m_layers);
    save.output = parser().value(m_output);
    if (save.output.isEmpty())
        return usage(tr("no output file: use -o OUT"));
    const QString format = parser().value(m_format);
    if (format == QLatin1String("docker-archive"))
        save.format = SaveFormat::DockerArchive;
    else if (format == QLatin1String("oci-archive"))
        save.format = SaveFormat::OciArchive;
    else if (parser().isSet(m_format))
        return usage(tr("unknown format \"%1\"").arg(format));
    const QString how = parser().value(m_compress);
    for (const Compression known : writtenCompressions()) {
        if (how == compressionName(known))
            save.compression = known;
    }
    if (parser().isSet(m_compress) && !save.compression)
        return usage(tr("unknown compression \"%1\"").arg(how));
    if (!parser().isSet(m_level))
        return {};
    bool isNumber = false;
    save.options.level = parser().value(m_level).toInt(&isNumber);
    if (!isNumber || save.options.level < 1 || save.options.level > 19)
        return usage(tr("\"%1\" is not a level from 1 to 19").arg(parser().value(m_level)));
    return {};
}

Result<void> SaveParser::readHistory(SaveOptions &options) const
{
    options.names = parser().values(m_tag);
    options.createdBy = parser().value(m_createdBy);
    options.comment = parser().value(m_comment);
    if (!parser().isSet(m_created))
        return {};
    options.created = parseTimestamp(parser().value(m_created));
    if (!options.created->isValid())
        return usage(tr("\"%1\" is not a time such as 2026-01-31T12:00:00Z").arg(parser().value(m_created)));
    return {};
}

Result<void> SaveParser::readOwn(Request &request) const
{
    return readForm(request.save).and_then([&] { return readHistory(request.save.options); });
}

}
