// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "inodefates.h"

#include <QHash>

#include <algorithm>

namespace stratoscope
{

void forEachInode(const UnionTree &tree, const std::function<void(const InodeFate &)> &visit)
{
    std::vector<InodeFate> linked; // In the order of their first names, so that visits are reproducible.
    QHash<quint64, std::size_t> byKey;
    for (std::size_t i = 0; i < tree.versions().size(); ++i) {
        const VersionId id(i);
        const Version &version = tree.version(id);
        const quint64 size = tree.size(id);
        if (size == 0)
            continue;
        const InodeFate fate {tree.inodeLayerIndex(id), version.until, id, size};
        if (!tree.hasOtherNames(id)) {
            visit(fate);
            continue;
        }
        const quint64 key = tree.inodeKey(id);
        const auto known = byKey.constFind(key);
        if (known == byKey.cend()) {
            byKey.insert(key, linked.size());
            linked.push_back(fate);
        } else {
            linked[*known].hiddenBy = std::max(linked[*known].hiddenBy, version.until);
        }
    }
    for (const InodeFate &fate : linked)
        visit(fate);
}

}
