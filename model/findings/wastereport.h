// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "divescore.h"
#include "findingtext.h"
#include "reclaimable.h"

namespace stratoscope
{

/** All that is known of what of an image is of no use. Immutable and shared. */
struct WasteReport
{
    LoadedImagePtr image; ///< What the versions belong to; no question of its tree is open.
    LeftoverRules rules; ///< Those that the findings were made with.
    std::vector<Finding> findings; ///< The largest first.
    std::vector<FindingText> texts; ///< Of each finding.
    Reclaimable reclaimable; ///< All findings but secrets.
    DiveScore dive;
};

using WasteReportPtr = std::shared_ptr<const WasteReport>;

/** Works it out, with texts in \a language ("de"). Reads content where that is needed to tell, also what \a image may
 *  not have been asked yet. Fails with ErrorKind::Cancelled only. */
Result<WasteReportPtr> wasteReport(const LoadedImagePtr &image, const QString &language, const Job &job);

}
