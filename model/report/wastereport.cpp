// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "wastereport.h"

#include "contents.h"
#include "imagefindings.h"

namespace stratoscope
{

namespace
{

/** \a image without open questions. */
Result<LoadedImagePtr> answered(const LoadedImagePtr &image, const Job &job)
{
    if (image->tree.questions().empty())
        return image;
    const Result<std::vector<bool>> answers = answerQuestions(image->tree, image->layers, job);
    if (!answers)
        return tl::unexpected(answers.error());
    auto complete = std::make_shared<LoadedImage>(*image);
    complete->tree = image->tree.answered(*answers);
    complete->stats = imageStats(complete->tree);
    return complete;
}

}

Result<WasteReportPtr> wasteReport(const LoadedImagePtr &image, const QString &language, const Job &job)
{
    const Result<LoadedImagePtr> complete = answered(image, job);
    if (!complete)
        return tl::unexpected(complete.error());
    auto report = std::make_shared<WasteReport>();
    report->image = *complete;
    report->rules = leftoverRules(language);
    Result<std::vector<Finding>> found = imageFindings(*report->image, report->rules, job);
    if (!found)
        return tl::unexpected(found.error());
    report->findings = std::move(*found);
    report->dive = diveScore(report->image->tree);
    report->reclaimable = reclaimable(*report->image, report->findings);
    report->texts.reserve(report->findings.size());
    for (const Finding &finding : report->findings)
        report->texts.push_back(findingText(finding, *report->image, report->rules));
    if (job.isCancelled())
        return Job::cancelled();
    return report;
}

}
