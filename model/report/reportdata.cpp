// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "reportdata.h"

#include "imagefindings.h"
#include "reportwords.h"

#include <algorithm>

namespace stratoscope
{

namespace
{

bool isAbout(const std::vector<FailRule> &rules, std::initializer_list<Metric> metrics)
{
    return std::any_of(rules.begin(), rules.end(),
        [&](const FailRule &rule) { return std::find(metrics.begin(), metrics.end(), rule.metric) != metrics.end(); });
}

/** True if findings are needed, which reads content. */
bool wantFindings(const ReportWishes &wishes)
{
    // How much of the waste is excluded, only the findings tell.
    const bool needsWaste = !wishes.exclude.isEmpty() && isAbout(wishes.failOver, {Metric::Wasted});
    return wishes.findings || needsWaste || isAbout(wishes.failOver, {Metric::Reclaimable, Metric::Secrets});
}

RuleValues valuesOf(const ReportData &data)
{
    RuleValues values;
    values.wasted = data.wastedBytes();
    values.reclaimable = data.reclaimable.bytes;
    values.size = data.image->stats.size;
    values.efficiency = data.dive ? data.dive->efficiency : 1;
    values.secrets = secretCount(data.findings);
    values.layers = data.image->layers.size();
    return values;
}

}

bool ReportData::isRuleBroken() const
{
    return std::any_of(checked.begin(), checked.end(), [](const CheckedRule &rule) { return rule.isBroken; });
}

Result<ReportData> gatherReport(
    const LoadedImagePtr &image, const ReportWishes &wishes, const Job &job, QString *problem)
{
    ReportData data;
    data.image = image;
    data.exclude = wishes.exclude;
    data.hasFindings = wishes.findings;
    const ExcludedPaths excluded(wishes.exclude, image->tree.paths());
    if (wantFindings(wishes)) {
        // What comes with the program and is not translated is in English: so is all that stands around it.
        data.rules = leftoverRules(QStringLiteral("en"), problem);
        Result<std::vector<Finding>> found = imageFindings(*image, data.rules, job);
        if (!found)
            return tl::unexpected(found.error());
        data.findings = std::move(*found);
        data.excluded = exclude(data.findings, image->tree, excluded);
        data.reclaimable = reclaimable(*image, data.findings);
    }
    if (wishes.findings || isAbout(wishes.failOver, {Metric::Efficiency}))
        data.dive = diveScore(image->tree, excluded);
    data.checked = checkRules(wishes.failOver, valuesOf(data));
    return data;
}

}
