// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "bytetables.h"

#include <algorithm>

namespace stratoscope
{

namespace
{

void add(ByteSum &sum, quint64 bytes)
{
    ++sum.files;
    sum.bytes += bytes;
}

void add(ByteSum &sum, const ByteSum &other)
{
    sum.files += other.files;
    sum.bytes += other.bytes;
}

std::vector<DirectoryBytes> directoriesOf(const PathTable &paths, const std::vector<ByteItem> &items)
{
    std::vector<ByteSum> direct(paths.size());
    for (const ByteItem &item : items)
        add(direct[paths.parent(item.path).value], item.bytes);
    // Children come after parents: going backwards, each is complete before it is added to its parent.
    std::vector<ByteSum> total = direct;
    std::vector<DirectoryBytes> directories;
    for (std::size_t i = paths.size(); i-- > 0;) {
        if (total[i].files == 0)
            continue;
        directories.push_back({PathId(i), direct[i], total[i]});
        if (i > 0)
            add(total[paths.parent(PathId(i)).value], total[i]);
    }
    std::sort(directories.begin(), directories.end(), [](const DirectoryBytes &left, const DirectoryBytes &right) {
        return left.total.bytes != right.total.bytes ? left.total.bytes > right.total.bytes : left.path < right.path;
    });
    return directories;
}

}

ByteTables byteTables(const UnionTree &tree, std::vector<ByteItem> items)
{
    ByteTables tables;
    tables.layers.resize(tree.layerCount());
    tables.kinds.resize(FileKinds);
    const FileKindTable kinds(tree);
    for (const ByteItem &item : items) {
        add(tables.total, item.bytes);
        add(tables.layers[item.layer.value], item.bytes);
        add(tables.kinds[static_cast<std::size_t>(kinds.kindOf(item.version))], item.bytes);
    }
    tables.directories = directoriesOf(tree.paths(), items);
    const auto end = items.begin() + static_cast<std::ptrdiff_t>(std::min(items.size(), ByteTables::LargestFiles));
    std::partial_sort(items.begin(), end, items.end(), [](const ByteItem &left, const ByteItem &right) {
        return left.bytes != right.bytes ? left.bytes > right.bytes : left.path < right.path;
    });
    tables.largest.assign(items.begin(), end);
    return tables;
}

}
