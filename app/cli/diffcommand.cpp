// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "diffcommand.h"

#include "compareimages.h"
#include "comparisonreport.h"
#include "exitcode.h"
#include "imageopening.h"
#include "messages.h"
#include "standardoutput.h"

namespace stratoscope
{

DiffParser::DiffParser()
    : CommandParser(Request::Command::Diff, QStringLiteral("diff"),
        tr("Compares IMAGE with OTHER as a container sees them: what was gained and lost, where and in\nwhich layer, "
           "and which files and settings differ. Without OTHER, compares two images in\none file, chosen with --image "
           "and --image-b."))
    , m_format(QStringLiteral("format"), tr("text (the default), json or markdown."), tr("FORMAT"))
    , m_otherImage(QStringLiteral("image-b"), tr("Like --image, for OTHER."), tr("NAME"))
    , m_exitCode(QStringLiteral("exit-code"), tr("Exit with 5 if the images differ."))
{
    allowOther();
    parser().addOptions({m_format, m_otherImage, m_exitCode});
}

Result<void> DiffParser::readOwn(Request &request) const
{
    const QString format = parser().isSet(m_format) ? parser().value(m_format) : QStringLiteral("text");
    if (format == QLatin1String("json"))
        request.format = Request::Format::Json;
    else if (format == QLatin1String("markdown"))
        request.format = Request::Format::Markdown;
    else if (format != QLatin1String("text"))
        return usage(tr("unknown format \"%1\"").arg(format));
    request.diff.otherImage = parser().value(m_otherImage);
    request.diff.wantsExitCode = parser().isSet(m_exitCode);
    if (request.diff.otherPath.isEmpty() && request.diff.otherImage.isEmpty())
        return usage(tr("nothing to compare with: give another file, or --image-b"));
    return {};
}

namespace
{

/** What to open as the second image: another file's, or another one of the same. */
Request otherRequest(const Request &request)
{
    Request other = request;
    if (!request.diff.otherPath.isEmpty())
        other.path = request.diff.otherPath;
    other.wish.name = request.diff.otherImage;
    other.load.upper.clear();
    return other;
}

QByteArray written(const Request &request, const ImageComparison &comparison)
{
    switch (request.format) {
    case Request::Format::Json:
        return comparisonJson(comparison);
    case Request::Format::Markdown:
        return comparisonMarkdown(comparison).toUtf8();
    default:
        return comparisonText(comparison, terminalWidth()).toUtf8();
    }
}

}

int runDiff(const Request &request)
{
    ProgressLine progress(!request.isQuiet);
    const auto before = openRequested(request, progress);
    if (!before)
        return before.error();
    const auto after = openRequested(otherRequest(request), progress);
    if (!after)
        return after.error();
    if (!isFileSystem(**before) || !isFileSystem(**after))
        return exitcode::Unreadable;
    const Result<ImageComparisonPtr> comparison = compareImages(*before, *after, progress.job());
    progress.erase();
    if (!comparison) {
        printError(comparison.error().message());
        return exitcode::Unreadable;
    }
    for (const LoadedImagePtr &image : {*before, *after})
        printTroubles(*image);
    StandardOutput output;
    output.write(written(request, **comparison));
    const Result<void> result = output.result();
    if (!result) {
        printError(result.error().message());
        return exitcode::Unreadable;
    }
    if ((*before)->isDamaged() || (*after)->isDamaged())
        return exitcode::Damaged;
    return request.diff.wantsExitCode && !(*comparison)->isSame() ? exitcode::ImagesDiffer : exitcode::Fine;
}

}
