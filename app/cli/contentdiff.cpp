// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "contentdiff.h"

#include "bytes.h"
#include "contentcomparison.h"
#include "exitcode.h"
#include "imagepath.h"
#include "interrupt.h"
#include "messages.h"
#include "patchtext.h"
#include "progressline.h"
#include "shorttext.h"
#include "standardoutput.h"
#include "terminal.h"

#include <QCoreApplication>

namespace stratoscope
{

namespace
{

struct ContentDiffWords
{
    Q_DECLARE_TR_FUNCTIONS(stratoscope::ContentDiff)
};

/** Of each file; comparing takes some times as much memory. */
constexpr quint64 MostDiffBytes = 64ull << 20;

/** The file that a path leads to in an image; without a version where there is none. */
Result<FileVersion> findFile(const LoadedImagePtr &image, std::optional<quint32> upTo, const QString &path)
{
    const ImageView view {upTo ? LayerIndex(*upTo) : image->top(), false};
    const Result<PathId> found = findInImage(image->tree, view, path.toUtf8(), LastLink::Follow);
    if (!found && found.error().kind == ErrorKind::NotFound)
        return FileVersion {image, {}};
    if (!found)
        return tl::unexpected(found.error());
    const FileVersion file {image, versionIn(image->tree, view, *found)};
    if (file.isThere() && !file.isFile())
        return failure(ErrorKind::Usage, displayText(path), ContentDiffWords::tr("not a regular file"));
    return file;
}

Result<VersionContent> readWhole(const FileVersion &file, const QString &path, const Job &job)
{
    Result<VersionContent> content = readVersion(file, MostDiffBytes, job);
    if (content && !content->isWhole())
        return failure(ErrorKind::Limit, displayText(path),
            ContentDiffWords::tr("larger than %1").arg(sizeText(MostDiffBytes)),
            ContentDiffWords::tr("Extract both with \"stratoscope-cli cat\" and compare those"));
    return content;
}

QByteArray diffText(const ContentComparison &comparison, const PatchNames &names)
{
    if (!comparison.isBinary)
        return patchText(comparison.text, names);
    const auto shown = [](const QByteArray &name) { return name.isEmpty() ? QByteArray("/dev/null") : name; };
    return comparison.isSame ? QByteArray()
                             : "Binary files " + displayText(shown(names.before)).toUtf8() + " and "
            + displayText(shown(names.after)).toUtf8() + " differ\n";
}

int failedDiff(const Error &error)
{
    printError(error.message());
    return error.kind == ErrorKind::Usage || error.kind == ErrorKind::NotFound ? exitcode::WrongUsage
                                                                               : exitcode::Unreadable;
}

Result<ContentComparison> compared(
    const Request &request, const FileVersion &before, const FileVersion &after, const Job &job)
{
    const QString &path = request.diff.content;
    const Result<VersionContent> old = readWhole(before, path, job);
    if (!old)
        return tl::unexpected(old.error());
    const Result<VersionContent> now = readWhole(after, path, job);
    if (!now)
        return tl::unexpected(now.error());
    return compareContents(*old, *now, request.diff.ignoresWhitespace ? Whitespace::Ignored : Whitespace::Counts, job);
}

}

int printContentDiff(const Request &request, const LoadedImagePtr &before, const LoadedImagePtr &after)
{
    const DiffWishes &wishes = request.diff;
    const auto layer
        = [&](int side) { return wishes.layers ? std::optional((*wishes.layers)[std::size_t(side)]) : std::nullopt; };
    const Result<FileVersion> old = findFile(before, layer(0), wishes.content);
    if (!old)
        return failedDiff(old.error());
    const Result<FileVersion> now = findFile(after, layer(1), wishes.content);
    if (!now)
        return failedDiff(now.error());
    if (!old->isThere() && !now->isThere())
        return failedDiff({ErrorKind::NotFound, {}, displayText(wishes.content),
            ContentDiffWords::tr("there is no such path on either side"), {}});
    ProgressLine progress(!request.isQuiet);
    const Job job = progress.job();
    const InterruptibleJob interruptible(job);
    const Result<ContentComparison> comparison = compared(request, *old, *now, job);
    progress.erase();
    if (!comparison)
        return failedDiff(comparison.error());
    if (comparison->text.isCoarse)
        printNote(ContentDiffWords::tr("the files differ too much for the shortest diff"));
    const QByteArray text = diffText(*comparison, patchNames(wishes.content.toUtf8(), old->isThere(), now->isThere()));
    StandardOutput output;
    // A diff to a terminal is to be read, not to be applied.
    output.write(terminalWidth() > 0 ? terminalText(escapedText(text)) : text);
    if (const Result<void> result = output.result(); !result)
        return failedDiff(result.error());
    if (before->isDamaged() || after->isDamaged())
        return exitcode::Damaged;
    return wishes.wantsExitCode && !text.isEmpty() ? exitcode::ImagesDiffer : exitcode::Fine;
}

}
