// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "wastereport.h"

#include "completeimage.h"
#include "findingorigin.h"
#include "imagefindings.h"
#include "unpackedbytes.h"
#include "workers.h"

#include <algorithm>

namespace stratoscope
{

namespace
{

/** All in \a report that follows from findings. */
Result<void> gatherFindings(
    WasteReport &report, const WasteWishes &wishes, const ExcludedPaths &excluded, const Job &job, QString *problem)
{
    const LoadedImage &image = *report.image;
    report.rules = leftoverRules(wishes.language, problem);
    Result<std::vector<Finding>> found = imageFindings(image, report.rules, job);
    if (!found)
        return tl::unexpected(found.error());
    report.findings = std::move(*found);
    report.excluded = exclude(report.findings, image.tree, excluded);
    report.account = byteAccount(image.stats, report.findings);
    report.reclaimable = reclaimable(image, report.findings, report.account);
    report.configSecrets = configSecrets(image.image().config, wishes.exclude);
    return {};
}

}

Result<WasteReport> gatherWaste(
    const LoadedImagePtr &image, const WasteWishes &wishes, const Job &job, QString *problem)
{
    WasteReport report;
    report.image = image;
    RecordWishes record = wishes.record;
    record.unpacked = unpackedBytes(*image);
    Result<BuildRecordPtr> build = readBuildRecord(*image->source, image->imageNumber, record, job);
    if (!build)
        return tl::unexpected(build.error());
    report.build = std::move(*build);
    report.dockerfile = recordedDockerfile(*image, *report.build);
    const ExcludedPaths excluded(wishes.exclude, image->tree.paths());
    Result<void> found;
    // Neither needs the other.
    forEachSideBySide(2, 2, [&](std::size_t number) {
        if (number == 0 && wishes.findings)
            found = gatherFindings(report, wishes, excluded, job, problem);
        // Of layers that nobody can look into, nobody knows the score.
        if (number == 1 && wishes.score && !image->hasSealedLayers())
            report.dive = diveScore(image->tree, excluded);
    });
    if (!found)
        return tl::unexpected(found.error());
    return report;
}

const BaseImage *WasteReport::base() const
{
    const bool isKnown = build && build->base && build->base->layers > 0;
    return isKnown ? &*build->base : nullptr;
}

std::optional<SourcePlace> WasteReport::placeOf(const Finding &finding) const
{
    const LayerIndex layer = culprit(finding);
    // A container's layer is of no instruction.
    return dockerfile && layer.value < dockerfile->places.size() ? dockerfile->places[layer.value] : std::nullopt;
}

bool WasteReport::isRuleBroken() const
{
    return std::any_of(checked.begin(), checked.end(), [](const CheckedRule &rule) { return rule.isBroken; });
}

RuleValues ruleValues(const WasteReport &report)
{
    RuleValues values;
    values.secrets = report.configSecrets.size();
    values.wasted = report.hiddenBytes();
    values.reclaimable = report.reclaimable.bytes;
    values.size = report.image->stats.size;
    values.efficiency = report.dive ? report.dive->efficiency : 1;
    for (const Finding &finding : report.findings)
        values.secrets += finding.cause == Cause::Secret ? finding.files.size() : 0;
    values.layers = report.image->layers.size();
    return values;
}

Result<WasteReportPtr> wasteReport(
    const LoadedImagePtr &image, const QString &language, const Job &job, const QStringList &folders)
{
    // The first thing that is completed are the questions; digests do not matter here.
    const bool isAnswered = image->tree.questions().empty();
    const Result<LoadedImagePtr> complete = isAnswered ? image : completeImage(image, LoadOptions(), job);
    if (!complete)
        return tl::unexpected(complete.error());
    const Result<ProjectRules> project = readProjectRules(folders);
    const ProjectRules rules = project.value_or(ProjectRules());
    Result<WasteReport> gathered
        = gatherWaste(*complete, {language, rules.rules.exclude, true, true, {{}, seenImagesFile()}}, job);
    if (!gathered)
        return tl::unexpected(gathered.error());
    auto report = std::make_shared<WasteReport>(std::move(*gathered));
    report->project = rules;
    if (!project)
        report->projectProblem = project.error().message();
    report->checked = checkRules(rules.rules.failOver, ruleValues(*report));
    report->texts.reserve(report->findings.size());
    for (const Finding &finding : report->findings) {
        if (job.isCancelled())
            return Job::cancelled();
        report->texts.push_back(findingText(finding, *report->image, report->rules));
        report->texts.back().origin = findingOrigin(finding, *report);
        report->fixes.push_back(ownFix(finding, *report));
    }
    if (job.isCancelled())
        return Job::cancelled();
    report->patch = fixPatch(*report->image, report->findings, report->rules, report->fixes);
    return report;
}

}
