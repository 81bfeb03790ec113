// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "reportcommand.h"

#include "exitcode.h"
#include "imageopening.h"
#include "messages.h"
#include "projectfile.h"
#include "seenimages.h"
#include "standardoutput.h"

namespace stratoscope
{

namespace
{

/** The wishes of the command line and of the project: rules of the former replace those of the latter. */
Result<ReportWishes> wishesOf(const Request &request)
{
    const Result<ProjectRules> project = readProjectRules({QString()});
    if (!project)
        return tl::unexpected(project.error());
    ReportWishes wishes = request.report;
    if (wishes.failOver.empty())
        wishes.failOver = project->rules.failOver;
    wishes.exclude = project->rules.exclude + wishes.exclude;
    // Who caches nothing notes nothing either.
    if (request.load.cache)
        wishes.record.seenImages = seenImagesFile();
    return wishes;
}

QByteArray written(const Request &request, const ReportData &data)
{
    return writtenReport(data, request.format, request.output.isEmpty() ? terminalWidth() : 0);
}

/** True where the report says itself, to the same eyes, what is wrong with the image. */
bool saysTroubles(const Request &request)
{
    return request.format == Request::Format::Text && request.output.isEmpty() && sharesTerminal();
}

}

int runReport(const Request &request)
{
    const Result<ReportWishes> wishes = wishesOf(request);
    if (!wishes) {
        printError(wishes.error().message());
        return exitcode::WrongUsage;
    }
    ProgressLine progress(!request.isQuiet);
    const tl::expected<LoadedImagePtr, int> image = openRequested(request, progress);
    if (!image)
        return image.error();
    if (!saysTroubles(request))
        printTroubles(**image);
    QString problem;
    // Nothing cancels the program's only job.
    const ReportData data = gatherReport(*image, *wishes, progress.job(), &problem).value();
    progress.erase();
    if (!problem.isEmpty())
        printWarning(problem);
    const Result<void> done = putOutput(request.output, written(request, data));
    for (const CheckedRule &rule : data.checked) {
        if (rule.isBroken)
            printError(brokenRuleMessage(rule));
    }
    if (!done) {
        printError(done.error().message());
        return exitcode::Unreadable;
    }
    if ((*image)->isDamaged())
        return exitcode::Damaged;
    return data.isRuleBroken() ? exitcode::RuleBroken : exitcode::Fine;
}

}
