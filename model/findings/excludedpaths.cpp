// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "excludedpaths.h"

#include "pathglobs.h"

#include <algorithm>

namespace stratoscope
{

ExcludedPaths::ExcludedPaths(const QByteArrayList &globs, const PathTable &paths)
{
    if (globs.isEmpty())
        return;
    QByteArrayList patterns;
    for (const QByteArray &glob : globs)
        patterns.append(glob + "/**"); // Which may stand for nothing, and so matches the path itself, too.
    const std::vector<quint16> matches = PathGlobs(patterns).match(paths);
    m_excluded.resize(matches.size());
    std::transform(
        matches.begin(), matches.end(), m_excluded.begin(), [](quint16 match) { return match != PathGlobs::NoMatch; });
}

bool ExcludedPaths::containsInode(const UnionTree &tree, VersionId version) const
{
    if (!tree.hasOtherNames(version))
        return contains(tree.version(version).path);
    const auto names = tree.namesOf(version);
    return std::all_of(
        names.begin(), names.end(), [&](const InodeName &name) { return contains(tree.version(name.version).path); });
}

ExcludedSums exclude(std::vector<Finding> &findings, const UnionTree &tree, const ExcludedPaths &excluded)
{
    ExcludedSums sums;
    for (Finding &finding : findings) {
        const bool isSecret = finding.cause == Cause::Secret;
        std::erase_if(finding.files, [&](const FoundFile &file) {
            // A secret is its path; the bytes of all others are their inode's.
            const bool isOut = isSecret ? excluded.contains(tree.version(file.version).path)
                                        : excluded.containsInode(tree, file.version);
            if (!isOut)
                return false;
            finding.bytes -= file.bytes;
            // A hidden secret is also in the finding about what hides it.
            sums.files += isSecret && finding.hider != NeverHidden ? 0 : 1;
            sums.bytes += isSecret ? 0 : file.bytes;
            sums.wastedBytes += !isSecret && finding.hider != NeverHidden ? file.bytes : 0;
            return true;
        });
    }
    std::erase_if(findings, [](const Finding &finding) { return finding.files.empty(); });
    std::stable_sort(findings.begin(), findings.end(),
        [](const Finding &left, const Finding &right) { return left.bytes > right.bytes; });
    return sums;
}

}
