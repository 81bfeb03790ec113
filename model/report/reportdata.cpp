// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "reportdata.h"

#include "sbomdifference.h"
#include "spokenlanguage.h"

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

}

Result<ReportData> gatherReport(
    const LoadedImagePtr &image, const ReportWishes &wishes, const Job &job, QString *problem)
{
    const bool isFileSystem = !image->image().artifact;
    const bool wantsScore = wishes.findings || isAbout(wishes.failOver, {Metric::Efficiency});
    const WasteWishes waste {spokenLanguage(), wishes.exclude, isFileSystem && wantFindings(wishes),
        isFileSystem && wantsScore, wishes.record};
    Result<WasteReport> gathered = gatherWaste(image, waste, job, problem);
    if (!gathered)
        return tl::unexpected(gathered.error());
    ReportData data {std::move(*gathered), isFileSystem && wishes.findings, wishes.exclude, {}, {}};
    if (wishes.packages && isFileSystem) {
        const Result<ImagePackages> packages = readImagePackages(*image, job);
        if (!packages)
            return tl::unexpected(packages.error());
        data.packages = ecosystemSums(*packages, image->top());
        for (const Sbom &bill : data.build->sboms) {
            const SbomDifference difference = compareWithSbom(*packages, image->top(), bill);
            data.sboms.push_back(
                {bill.title(), difference.common, difference.unlisted.size(), difference.unknown.size()});
        }
    }
    data.checked = checkRules(wishes.failOver, ruleValues(data));
    return data;
}

}
