// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "largestfiles.h"

#include "inodefates.h"

#include <algorithm>
#include <utility>

namespace stratoscope
{

namespace
{

/** A visible name of the inode of \a id, if \a id itself is hidden. */
VersionId visibleName(const UnionTree &tree, VersionId id)
{
    if (!tree.version(id).isHidden())
        return id;
    for (const InodeName &name : tree.namesOf(id)) {
        if (!tree.version(name.version).isHidden())
            return name.version;
    }
    return id;
}

}

std::vector<VersionId> largestFiles(const UnionTree &tree, std::size_t most)
{
    using File = std::pair<quint64, VersionId>;
    // A heap with the smallest kept one in front.
    const auto isLarger = [](const File &left, const File &right) {
        return left.first != right.first ? left.first > right.first : left.second < right.second;
    };
    std::vector<File> files;
    forEachInode(tree, [&](const InodeFate &fate) {
        if (fate.hiddenBy != NeverHidden || most == 0)
            return;
        const File file {fate.size, fate.name};
        if (files.size() == most && !isLarger(file, files.front()))
            return;
        if (files.size() == most) {
            std::pop_heap(files.begin(), files.end(), isLarger);
            files.pop_back();
        }
        files.push_back(file);
        std::push_heap(files.begin(), files.end(), isLarger);
    });
    std::sort_heap(files.begin(), files.end(), isLarger);
    std::vector<VersionId> versions;
    for (const File &file : files)
        versions.push_back(visibleName(tree, file.second));
    return versions;
}

}
