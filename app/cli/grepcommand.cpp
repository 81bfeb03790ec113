// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "grepcommand.h"

#include "contentsearch.h"
#include "exitcode.h"
#include "hitlines.h"
#include "imageopening.h"
#include "interrupt.h"
#include "messages.h"
#include "standardoutput.h"

namespace stratoscope
{

namespace
{

ContentScope scopeOf(const Request &request, const LoadedImage &image)
{
    if (request.grep.allVersions)
        return {ContentScope::Kind::AllVersions, {}};
    if (request.layer)
        return {ContentScope::Kind::Alone, LayerIndex(*request.layer)};
    return {ContentScope::Kind::UpTo, request.upTo ? LayerIndex(*request.upTo) : image.top()};
}

HitForm formOf(const GrepWishes &wishes)
{
    return {wishes.isJson ? HitForm::Syntax::Json : HitForm::Syntax::Text, wishes.onlyNames};
}

}

int runGrep(const Request &request)
{
    ProgressLine progress(!request.isQuiet);
    const auto loaded = openFiles(request, progress);
    if (!loaded)
        return loaded.error();
    const LoadedImage &image = **loaded;
    StandardOutput output;
    HitLines lines(image.tree, formOf(request.grep));
    const Job job = progress.job();
    const InterruptibleJob interruptible(job);
    const auto print = [&](const ContentHits &hits) {
        progress.erase();
        if (!output.write(lines.linesOf(hits)))
            job.cancel();
    };
    ContentLimits limits;
    if (request.grep.onlyNames)
        limits.fileHits = 1;
    Result<ContentOutcome> outcome
        = searchContents(image, *request.grep.pattern, scopeOf(request, image), limits, print, job);
    progress.erase();
    if (const Result<void> written = output.result(); !written || (!outcome && lines.isEmpty())) {
        printError(written ? outcome.error().message() : written.error().message());
        return exitcode::Unreadable;
    }
    // Its reader has gone, and wants no more.
    if (!outcome)
        return output.isReaderGone() ? exitcode::Fine : exitcode::Unreadable;
    if (request.grep.onlyNames)
        outcome->cutFiles = 0;
    for (const QString &note : outcome->notes(limits))
        printNote(note);
    if (image.isDamaged() || outcome->unreadable > 0)
        return exitcode::Damaged;
    return lines.isEmpty() ? exitcode::NothingFound : exitcode::Fine;
}

}
