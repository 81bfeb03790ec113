// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "pictureparser.h"

#include "translation.h"

#include <QFileInfo>

namespace stratoscope
{

PictureParser::PictureParser()
    : CommandParser(Request::Command::Picture, QStringLiteral("picture"),
        tr("Draws IMAGE as textbooks do: on the left its stack of layers, each with a pointer to the one\n"
           "below, the container's writable layer on top if there is one; on the right the file system that\n"
           "they make together, with the layer that each file comes from. Long stacks and many files are\n"
           "cut to what tells most. The picture is an SVG; stratoscope --picture writes PNG and PDF, too."))
{
    parser().addOptions({m_output, m_noNames, m_theme, m_language});
}

Result<void> PictureParser::readOutput(Request &request) const
{
    if (const Result<void> read = readOutputFile(m_output, request); !read)
        return read;
    const QString suffix = QFileInfo(request.output).suffix().toLower();
    if (suffix == QLatin1String("png") || suffix == QLatin1String("pdf"))
        return usage(tr("pictures by stratoscope-cli are SVG; for %1, use: stratoscope --picture %2 IMAGE")
                         .arg(suffix.toUpper(), request.output));
    return {};
}

Result<void> PictureParser::readTheme(Request &request) const
{
    const QString theme = parser().value(m_theme);
    if (!parser().isSet(m_theme) || theme == QLatin1String("light"))
        return {};
    if (theme != QLatin1String("dark"))
        return usage(tr("--theme must be light or dark, not \"%1\"").arg(theme));
    request.picture.look.theme = PictureTheme::Dark;
    return {};
}

Result<void> PictureParser::readLanguage(Request &request) const
{
    if (!parser().isSet(m_language))
        return {};
    request.picture.language = parser().value(m_language);
    const QStringList known = languages();
    if (!known.contains(request.picture.language))
        return usage(tr("--language must be one of %1, not \"%2\"")
                         .arg(known.join(QStringLiteral(", ")), request.picture.language));
    return {};
}

Result<void> PictureParser::readOwn(Request &request) const
{
    request.picture.look.hasNames = !parser().isSet(m_noNames);
    return readOutput(request).and_then([&] { return readTheme(request); }).and_then([&] {
        return readLanguage(request);
    });
}

}
