// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "imagewaste.h"

#include "imagefindings.h"
#include "messages.h"

#include <QFile>

namespace stratoscope
{

namespace
{

/** A file that is written by hand. */
constexpr qint64 ProjectFileBytes = 1 << 20;

}

ImageWaste findWaste(const LoadedImage &image)
{
    ImageWaste waste;
    QString problem;
    // Output for scripts is in English, wherever they run.
    waste.rules = leftoverRules(QStringLiteral("en"), &problem);
    if (!problem.isEmpty())
        printWarning(problem);
    // Nothing cancels the program's only job.
    waste.findings = imageFindings(image, waste.rules, Job()).value_or(std::vector<Finding>());
    return waste;
}

Result<std::vector<FailRule>> wantedFailRules(const Request &request)
{
    if (!request.failOver.empty())
        return request.failOver;
    QFile project(QStringLiteral(".stratoscope.json"));
    if (!project.open(QIODevice::ReadOnly))
        return std::vector<FailRule>();
    const Result<std::vector<FailRule>> rules = projectFailRules(project.read(ProjectFileBytes));
    return rules ? rules : tl::unexpected(rules.error().in(project.fileName()));
}

bool passes(const std::vector<FailRule> &rules, const LoadedImage &image, const ImageWaste &waste)
{
    const std::vector<BrokenRule> broken = brokenRules(rules, image, waste.findings);
    for (const BrokenRule &rule : broken)
        printError(brokenRuleMessage(rule));
    return broken.empty();
}

}
