// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "configsecrets.h"
#include "divescore.h"
#include "dockerfilefix.h"
#include "findingtext.h"
#include "fixpatch.h"
#include "projectfile.h"
#include "reclaimable.h"
#include "recordeddockerfile.h"

#include <memory>
#include <optional>

namespace stratoscope
{

/** What is to be found out about the waste of an image. */
struct WasteWishes
{
    QString language; ///< Of what comes with the program, such as the names of leftovers: "de".
    QByteArrayList exclude; ///< PathGlobs of what is left out of findings and score.
    bool findings = true; ///< They read content where that is needed to tell.
    bool score = true;
    RecordWishes record = {};
};

/** All that is known of what of an image is of no use. */
struct WasteReport
{
    LoadedImagePtr image; ///< What the versions belong to; no question of its tree is open.
    LeftoverRules rules; ///< Those that the findings were made with.
    std::vector<Finding> findings; ///< The largest first; without what is excluded.
    std::vector<FindingText> texts; ///< Of each finding, or empty: who shows few of them asks for their texts itself.
    std::vector<std::optional<DockerfileFix>> fixes; ///< Of each finding, or empty: likewise.
    BuildRecordPtr build; ///< What the builder recorded; null if nobody asked.
    std::optional<RecordedDockerfile> dockerfile; ///< Unset: nobody recorded it.
    ByteAccount account; ///< Where all bytes went, by the findings; without layers if nobody asked.
    FixPatch patch; ///< Of all fixes, or empty: likewise.
    Reclaimable reclaimable; ///< What of it is wasted.
    std::optional<DiveScore> dive; ///< Unset: nobody asked.
    ExcludedSums excluded;
    std::vector<ConfigSecret> configSecrets; ///< Without what is excluded; found with the findings.
    ProjectRules project; ///< Those that hold, and the file they are from, if the report was made by such.
    QString projectProblem; ///< Why the rules of a project are ignored; empty: nothing is wrong with them.
    std::vector<CheckedRule> checked; ///< The rules that an image may break.

    /** Bytes that the top does not show, without what is excluded. */
    quint64 hiddenBytes() const { return image->stats.wastedBytes - excluded.wastedBytes; }
    /** What the image is built on; null if nobody knows, or not which layers those are. */
    const BaseImage *base() const;
    /** The instruction that \a finding is to blame on, where it is known in which line that is. */
    std::optional<SourcePlace> placeOf(const Finding &finding) const;
    /** True if the image breaks a rule. */
    bool isRuleBroken() const;
};

/** What rules are checked against. */
RuleValues ruleValues(const WasteReport &report);

/** Immutable and shared. */
using WasteReportPtr = std::shared_ptr<const WasteReport>;

/** Works out what \a wishes want of \a image, whose tree has no open question, but for the texts; \a problem, if not null,
 *  says why rules of the user's own are left out, if they are. Fails with ErrorKind::Cancelled only. */
Result<WasteReport> gatherWaste(
    const LoadedImagePtr &image, const WasteWishes &wishes, const Job &job, QString *problem = nullptr);

/** All of it, with texts, in \a language, by the rules of the project that is in one of \a folders; answers what \a image may
 *  not have been asked yet. Fails with ErrorKind::Cancelled only. */
Result<WasteReportPtr> wasteReport(
    const LoadedImagePtr &image, const QString &language, const Job &job, const QStringList &folders = {});

}
