// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "extractcommand.h"

#include "bytes.h"
#include "exitcode.h"
#include "extraction.h"
#include "imageopening.h"
#include "imagepath.h"
#include "interrupt.h"
#include "messages.h"
#include "shorttext.h"
#include "standardoutput.h"

#include <QCoreApplication>

namespace stratoscope
{

namespace
{

struct ExtractCommandWords
{
    Q_DECLARE_TR_FUNCTIONS(stratoscope::ExtractCommand)
};

/** Standard output for what comes in pieces. Stops them once the reader is gone. */
class OutputSink : public ByteSink
{
public:
    Result<void> write(QByteArrayView bytes) override
    {
        return m_output.write(bytes) ? Result<void>() : Job::cancelled();
    }
    Result<void> result() const { return m_output.result(); }

private:
    StandardOutput m_output;
};

int failed(const Error &error)
{
    printError(error.message());
    switch (error.kind) {
    case ErrorKind::Usage:
        return exitcode::WrongUsage;
    case ErrorKind::Damaged:
        return exitcode::Damaged;
    default:
        return exitcode::Unreadable;
    }
}

int failedPath(const Error &error)
{
    printError(error.message());
    return exitcode::WrongUsage;
}

ImageView viewOf(const Request &request, const LoadedImage &image)
{
    if (request.layer)
        return {LayerIndex(*request.layer), true};
    return {request.upTo ? LayerIndex(*request.upTo) : image.top(), false};
}

Result<ExtractWish> wishOf(const Request &request, const LoadedImage &image)
{
    ExtractWish wish;
    wish.view = viewOf(request, image);
    for (const QString &path : request.extract.paths) {
        const Result<PathId> found = findInImage(image.tree, wish.view, path.toUtf8(), LastLink::Keep);
        if (!found)
            return tl::unexpected(found.error());
        if (!isIn(image.tree, wish.view, *found))
            return failure(ErrorKind::NotFound, displayText(path),
                ExtractCommandWords::tr("layer %1 has no such path").arg(wish.view.layer.value));
        wish.paths.push_back(*found);
    }
    return wish;
}

void printOutcome(const Request &request, const ExtractOutcome &outcome)
{
    for (const QString &line : outcome.leftOut.lines())
        printNote(line);
    if (request.output == QLatin1String("-"))
        return;
    StandardOutput output;
    const QString text
        = ExtractCommandWords::tr("Extracted: %1 (%2)").arg(displayText(request.output), sizeText(outcome.bytes));
    output.write(text.toUtf8() + '\n');
}

Result<ExtractOutcome> extractAsAsked(
    const Request &request, const LoadedImage &image, const ExtractWish &wish, const Job &job)
{
    if (request.output != QLatin1String("-")) {
        const ExistingFiles existing = request.extract.merges ? ExistingFiles::Merge : ExistingFiles::Refuse;
        return extract(image, wish, {request.output, extractFormatOf(request.output), existing}, job);
    }
    OutputSink sink;
    Result<ExtractOutcome> outcome = extractTar(image, wish, sink, job);
    if (const Result<void> written = sink.result(); !written)
        return tl::unexpected(written.error());
    if (!outcome && outcome.error().kind == ErrorKind::Cancelled && !job.isCancelled())
        return ExtractOutcome();
    return outcome;
}

}

int runExtract(const Request &request)
{
    ProgressLine progress(!request.isQuiet);
    const auto loaded = openFiles(request, progress);
    if (!loaded)
        return loaded.error();
    const Result<ExtractWish> wish = wishOf(request, **loaded);
    if (!wish)
        return failedPath(wish.error());
    const Job job = progress.job();
    const InterruptibleJob interruptible(job);
    const Result<ExtractOutcome> outcome = extractAsAsked(request, **loaded, *wish, job);
    progress.erase();
    if (!outcome)
        return failed(outcome.error());
    printOutcome(request, *outcome);
    return outcome->leftOut.hasUnreadable() || (*loaded)->isDamaged() ? exitcode::Damaged : exitcode::Fine;
}

int runCat(const Request &request)
{
    ProgressLine progress(!request.isQuiet);
    const auto loaded = openFiles(request, progress);
    if (!loaded)
        return loaded.error();
    const LoadedImage &image = **loaded;
    const ImageView view = viewOf(request, image);
    const QByteArray name = request.extract.paths.first().toUtf8();
    const Result<PathId> path = findInImage(image.tree, view, name, LastLink::Follow);
    if (!path)
        return failedPath(path.error());
    const VersionId version = versionIn(image.tree, view, *path);
    if (!version.isValid() || image.tree.type(version) != EntryType::File)
        return failed({ErrorKind::Usage, {}, displayText(name), ExtractCommandWords::tr("not a regular file"), {}});
    OutputSink sink;
    const Result<void> written = writeContent(image, version, sink, Job());
    if (const Result<void> printed = sink.result(); !printed)
        return failed(printed.error());
    const bool isReaderGone = !written && written.error().kind == ErrorKind::Cancelled;
    return written || isReaderGone ? exitcode::Fine : failed(written.error());
}

}
