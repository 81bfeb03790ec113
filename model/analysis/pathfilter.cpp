// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "pathfilter.h"

#include "pathat.h"

namespace stratoscope
{

bool PathFilter::has(const DirectoryTree &directories, PathId path) const
{
    if (matches[path.value])
        return true;
    const DirectoryIndex directory = directories.find(path);
    return directory.isValid() && leads[directory.value];
}

Result<PathFilter> filterPaths(
    const UnionTree &tree, const TreeSums &sums, const ListingChoice &choice, const QString &text, const Job &job)
{
    Result<PathMatches> found = pathsContaining(tree.paths(), text, job);
    if (!found)
        return tl::unexpected(found.error());
    PathFilter filter;
    filter.matches = std::move(found->matches);
    filter.leads.resize(sums.directories.size());
    const LayerMarks marks(tree, sums, choice.only, choice.upTo, choice.withHidden);
    const std::vector<DirectoryIndex> homes = sums.directories.homes(tree.paths());
    for (std::size_t i = 1; i < filter.matches.size(); ++i) {
        if (!filter.matches[i])
            continue;
        const PathAt at = pathAt(tree, PathId(i), choice.upTo);
        const bool isListed = at.version.isValid() && (choice.withHidden || !at.deleted)
            && (!choice.only.isValid() || marks.has(tree, sums, PathId(i)));
        if (!isListed)
            continue;
        ++filter.count;
        filter.leads[homes[i].value] = true;
    }
    if (job.isCancelled())
        return Job::cancelled();
    for (std::size_t i = filter.leads.size(); i-- > 1;) {
        if (filter.leads[i])
            filter.leads[sums.directories.parent(DirectoryIndex(i)).value] = true;
    }
    return filter;
}

}
