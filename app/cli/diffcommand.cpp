// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "diffcommand.h"

#include "buildsreport.h"
#include "comparebuilds.h"
#include "compareimages.h"
#include "comparisonreport.h"
#include "contentdiff.h"
#include "exitcode.h"
#include "imageopening.h"
#include "layeroption.h"
#include "messages.h"
#include "standardoutput.h"

namespace stratoscope
{

DiffParser::DiffParser()
    : CommandParser(Request::Command::Diff, QStringLiteral("diff"),
        tr("Compares IMAGE with OTHER as a container sees them: what was gained and lost, where and in\nwhich layer, "
           "and which files and settings differ. Without OTHER, compares two images in\none file, chosen with --image "
           "and --image-b.\n"
           "\n"
           "With --content, prints how the file at PATH differs, as a unified diff for patch(1):\nbetween two images, "
           "or with --layers between two heights of one image's stack.\nFollows symlinks inside the image.\n"
           "\n"
           "With --digests, tells for two builds of one source what made the digest of each layer\ndiffer: times, "
           "order, owners, the form of the tar, compression."))
    , m_format(QStringLiteral("format"), tr("text (the default), json or markdown."), tr("FORMAT"))
    , m_otherImage(QStringLiteral("image-b"), tr("Like --image, for OTHER."), tr("NAME"))
    , m_exitCode(QStringLiteral("exit-code"), tr("Exit with 5 if there are differences."))
    , m_content(QStringLiteral("content"), tr("Compare the contents of the file at PATH."), tr("PATH"))
    , m_layers(QStringLiteral("layers"),
          tr("With --content: compare IMAGE as of layer J with IMAGE as of layer K. Layers are numbered from 0."),
          tr("J,K"))
    , m_ignoreWhitespace({QStringLiteral("w"), QStringLiteral("ignore-whitespace")},
          tr("With --content: lines that differ only in white space are the same."))
    , m_digests(QStringLiteral("digests"), tr("Tell what made the digests of two builds of one source differ."))
{
    allowOther();
    parser().addOptions({m_format, m_otherImage, m_exitCode, m_content, m_layers, m_ignoreWhitespace, m_digests});
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
    request.diff.explainsDigests = parser().isSet(m_digests);
    if (request.diff.explainsDigests && parser().isSet(m_content))
        return usage(tr("--digests and --content cannot be combined"));
    if (const Result<void> read = readContent(request); !read)
        return read;
    if (request.diff.otherPath.isEmpty() && request.diff.otherImage.isEmpty() && !request.diff.layers)
        return usage(tr("nothing to compare with: give another file, or --image-b"));
    return {};
}

Result<void> DiffParser::readContent(Request &request) const
{
    DiffWishes &wishes = request.diff;
    wishes.content = parser().value(m_content);
    wishes.ignoresWhitespace = parser().isSet(m_ignoreWhitespace);
    if (parser().isSet(m_content) && wishes.content.isEmpty())
        return usage(tr("--content needs a path"));
    if (wishes.content.isEmpty())
        return parser().isSet(m_layers) || wishes.ignoresWhitespace
            ? usage(tr("--layers and --ignore-whitespace need --content"))
            : Result<void>();
    if (parser().isSet(m_format))
        return usage(tr("--content and --format cannot be combined"));
    if (!parser().isSet(m_layers))
        return {};
    if (!wishes.otherPath.isEmpty() || !wishes.otherImage.isEmpty())
        return usage(tr("--layers compares within one image"));
    const QStringList numbers = parser().value(m_layers).split(QLatin1Char(','));
    std::array<bool, 2> isNumber {};
    wishes.layers = {numbers.value(0).toUInt(&isNumber[0]), numbers.value(1).toUInt(&isNumber[1])};
    if (numbers.size() != 2 || !isNumber[0] || !isNumber[1])
        return usage(tr("--layers needs two layer numbers, such as 2,5"));
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

QByteArray writtenBuilds(const Request &request, const BuildDifferences &differences)
{
    switch (request.format) {
    case Request::Format::Json:
        return buildsReportJson(differences);
    case Request::Format::Markdown:
        return buildsReportMarkdown(differences).toUtf8();
    default:
        return buildsReportText(differences, terminalWidth()).toUtf8();
    }
}

/** What a comparison comes to. */
struct DiffOutcome
{
    QByteArray text;
    bool isSame = false;
};

Result<DiffOutcome> compared(
    const Request &request, const LoadedImagePtr &before, const LoadedImagePtr &after, const Job &job)
{
    if (request.diff.explainsDigests) {
        return compareBuilds(before, after, job).map([&](const BuildDifferences &differences) {
            return DiffOutcome {writtenBuilds(request, differences), differences.isSame()};
        });
    }
    return compareImages(before, after, job).map([&](const ImageComparisonPtr &comparison) {
        return DiffOutcome {written(request, *comparison), comparison->isSame()};
    });
}

/** Compares two versions of a file in one image. */
int diffLayers(const Request &request)
{
    ProgressLine progress(!request.isQuiet);
    const auto image = openFiles(request, progress);
    if (!image)
        return image.error();
    for (const quint32 layer : *request.diff.layers) {
        Request asked = request;
        asked.upTo = layer;
        if (!hasAskedLayers(asked, (*image)->layers.size()))
            return exitcode::WrongUsage;
    }
    progress.erase();
    return printContentDiff(request, *image, *image);
}

}

int runDiff(const Request &request)
{
    if (request.diff.layers)
        return diffLayers(request);
    ProgressLine progress(!request.isQuiet);
    const auto before = openRequested(request, progress);
    if (!before)
        return before.error();
    const auto after = openRequested(otherRequest(request), progress);
    if (!after)
        return after.error();
    if (!isFileSystem(**before) || !isFileSystem(**after))
        return exitcode::Unreadable;
    if (!request.diff.content.isEmpty()) {
        for (const LoadedImagePtr &image : {*before, *after})
            printTroubles(*image);
        return printContentDiff(request, *before, *after);
    }
    const Result<DiffOutcome> outcome = compared(request, *before, *after, progress.job());
    progress.erase();
    if (!outcome) {
        printError(outcome.error().message());
        return exitcode::Unreadable;
    }
    for (const LoadedImagePtr &image : {*before, *after})
        printTroubles(*image);
    StandardOutput output;
    output.write(outcome->text);
    const Result<void> result = output.result();
    if (!result) {
        printError(result.error().message());
        return exitcode::Unreadable;
    }
    if ((*before)->isDamaged() || (*after)->isDamaged())
        return exitcode::Damaged;
    return request.diff.wantsExitCode && !outcome->isSame ? exitcode::ImagesDiffer : exitcode::Fine;
}

}
