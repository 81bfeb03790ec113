// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "finding.h"

#include <QByteArrayList>

namespace stratoscope
{

/** Excluded paths. */
class ExcludedPaths
{
public:
    ExcludedPaths() = default;
    /** Those of \a paths that one of \a globs (PathGlobs) matches, and what is below them. */
    ExcludedPaths(const QByteArrayList &globs, const PathTable &paths);

    bool contains(PathId path) const { return !m_excluded.empty() && m_excluded[path.value]; }
    /** True if every name of the inode of \a version is excluded. */
    bool containsInode(const UnionTree &tree, VersionId version) const;

private:
    std::vector<bool> m_excluded; ///< By PathId; empty: none.
};

/** What was excluded from the findings. */
struct ExcludedSums
{
    std::size_t files = 0;
    quint64 bytes = 0; ///< Without secrets, whose bytes are in no sum.
    quint64 wastedBytes = 0; ///< The part that is not visible at the top.
};

/** Removes \a excluded files from \a findings, and findings with no files left. */
ExcludedSums exclude(std::vector<Finding> &findings, const UnionTree &tree, const ExcludedPaths &excluded);

}
