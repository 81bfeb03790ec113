// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "divescore.h"
#include "excludedpaths.h"
#include "failrules.h"
#include "leftoverrules.h"
#include "reclaimable.h"

#include <optional>

namespace stratoscope
{

/** What a report is to be about. */
struct ReportWishes
{
    bool findings = true; ///< False: as little as the rules need.
    std::vector<FailRule> failOver;
    QByteArrayList exclude; ///< PathGlobs of what is left out of findings, score and rules.
};

/** All that reports are made of, in whichever format. */
struct ReportData
{
    LoadedImagePtr image;
    LeftoverRules rules; ///< That the findings were made with.
    std::vector<Finding> findings; ///< The largest first; without what is excluded.
    bool hasFindings = false; ///< False where a report has none of them.
    std::optional<DiveScore> dive; ///< Unset: nobody asked.
    Reclaimable reclaimable; ///< Of the findings.
    QByteArrayList exclude;
    ExcludedSums excluded;
    std::vector<CheckedRule> checked;

    /** Bytes that the top does not show, without what is excluded. */
    quint64 wastedBytes() const { return image->stats.wastedBytes - excluded.wastedBytes; }
    /** True if the image breaks a rule. */
    bool isRuleBroken() const;
};

/** Works out what \a wishes want of \a image, whose tree has no open question; \a problem, if not null, says why rules of
 *  the user's own are left out, if they are. Fails with ErrorKind::Cancelled only. */
Result<ReportData> gatherReport(
    const LoadedImagePtr &image, const ReportWishes &wishes, const Job &job, QString *problem = nullptr);

}
