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

/**
 * The versions whose content must be read to find duplicates and moved files: those that share their size and have no
 * hash in the tree.
 */
std::vector<VersionId> contentsInDoubt(const UnionTree &tree);

/**
 * What the image does not need, and why: every byte that no file at the top needs is in exactly one finding, and so is
 * every superfluous copy. The largest findings come first. \a tree may have no open questions; content without a hash
 * there or in \a hashes counts as unique. A visible file that is a leftover by \a matches is nothing else. A possible
 * secret is listed for every layer that contains it. A pure function.
 */
std::vector<Finding> findings(const UnionTree &tree, const ContentHashes &hashes, const RuleMatches &matches = {});

/** Bytes of all \a findings except secrets. */
quint64 reclaimableBytes(const std::vector<Finding> &findings);

}
