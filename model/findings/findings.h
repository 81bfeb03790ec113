// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "contenthashes.h"
#include "finding.h"
#include "leftoverrules.h"

#include <vector>

namespace stratoscope
{

/** Which paths of a tree the rules are about. */
struct RuleMatches
{
    LeftoverRules rules;
    std::vector<quint16> leftovers; ///< By PathId: into rules, or PathGlobs::NoMatch. Empty: no path.
    std::vector<quint16> secrets; ///< Likewise.
};

RuleMatches matchRules(const LeftoverRules &rules, const PathTable &paths);

/** The versions whose content must be known to tell duplicates and moved files: those of a size that several have, and
 *  whose hash the tree does not know. */
std::vector<VersionId> contentsInDoubt(const UnionTree &tree);

/**
 * What of the image is of no use, and why: every byte that no file at the top needs is in exactly one finding, and so
 * is every copy that is there once more than needed. The largest findings come first. Of \a tree no question may be
 * open; content that neither it nor \a hashes know counts as unlike any other. A file that can be seen and is a
 * leftover by \a matches is only that. What may be a secret is listed for every layer that has it, whatever it holds. A
 * pure function.
 */
std::vector<Finding> findings(const UnionTree &tree, const ContentHashes &hashes, const RuleMatches &matches = {});

/** Bytes of all \a findings but secrets. */
quint64 reclaimableBytes(const std::vector<Finding> &findings);

}
