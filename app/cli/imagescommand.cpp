// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "imagescommand.h"

#include "exitcode.h"
#include "imageopening.h"
#include "messages.h"
#include "sourcelisting.h"
#include "standardoutput.h"

namespace stratoscope
{

ImagesParser::ImagesParser()
    : CommandParser(Request::Command::Images, QStringLiteral("images"),
        tr("Lists the images and containers in IMAGE, an archive or an engine's storage, without\nreading their "
           "layers."))
    , m_format(QStringLiteral("format"), tr("text (the default) or json."), tr("FORMAT"))
    , m_all(QStringLiteral("all"), tr("Also lists a storage's images without a name; JSON always does."))
{
    parser().addOptions({m_format, m_all});
}

Result<void> ImagesParser::readOwn(Request &request) const
{
    const QString format = parser().isSet(m_format) ? parser().value(m_format) : QStringLiteral("text");
    if (format == QLatin1String("json"))
        request.format = Request::Format::Json;
    else if (format != QLatin1String("text"))
        return usage(tr("unknown format \"%1\"").arg(format));
    request.listsAll = parser().isSet(m_all);
    return {};
}

int runImages(const Request &request)
{
    ProgressLine progress(!request.isQuiet);
    const Result<ImageSourcePtr> source = openRequestedSource(request, progress.job());
    progress.erase();
    if (!source) {
        printError(source.error().in(request.path).message());
        return exitcode::Unreadable;
    }
    for (const QString &warning : (*source)->warnings)
        printWarning(warning);
    StandardOutput output;
    output.write(request.format == Request::Format::Json
            ? sourceJson(**source)
            : sourceText(**source, terminalWidth(), request.listsAll).toUtf8());
    const Result<void> written = output.result();
    if (!written) {
        printError(written.error().message());
        return exitcode::Unreadable;
    }
    return (*source)->damaged ? exitcode::Damaged : exitcode::Fine;
}

}
