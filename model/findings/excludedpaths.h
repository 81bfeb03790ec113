// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "finding.h"

#include <QByteArrayList>

namespace stratoscope
{

/** Paths that are left out of account. */
class ExcludedPaths
{
public:
    ExcludedPaths() = default;
    /** Those of \a paths that one of \a globs (PathGlobs) matches, and what is below them. */
    ExcludedPaths(const QByteArrayList &globs, const PathTable &paths);

    bool contains(PathId path) const { return !m_excluded.empty() && m_excluded[path.value]; }
    /** True if every name of the inode of \a version is left out. */
    bool containsInode(const UnionTree &tree, VersionId version) const;

private:
    std::vector<bool> m_excluded; ///< By PathId; empty: none.
};

/** What was taken out of findings. */
struct ExcludedSums
{
    std::size_t files = 0;
    quint64 bytes = 0; ///< But for secrets, whose bytes no sum has.
    quint64 wastedBytes = 0; ///< Of these, what the top does not show.
};

/** Takes the files that are \a excluded out of \a findings, and the findings of which nothing is left. */
ExcludedSums exclude(std::vector<Finding> &findings, const UnionTree &tree, const ExcludedPaths &excluded);

}
