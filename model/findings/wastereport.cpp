// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "wastereport.h"

#include "completeimage.h"
#include "imagefindings.h"

namespace stratoscope
{

Result<WasteReportPtr> wasteReport(const LoadedImagePtr &image, const QString &language, const Job &job)
{
    // The first thing that is completed are the questions; digests do not matter here.
    const bool isAnswered = image->tree.questions().empty();
    const Result<LoadedImagePtr> complete = isAnswered ? image : completeImage(image, LoadOptions(), job);
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
