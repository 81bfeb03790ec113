// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "packagemap.h"

#include "bytes.h"

#include <QCoreApplication>

#include <algorithm>
#include <unordered_map>

namespace stratoscope
{

namespace
{

struct PackageMapWords
{
    Q_DECLARE_TR_FUNCTIONS(stratoscope::MapClasses)
};

/** One package, or none. */
struct PackageShare
{
    const InstalledPackage *package = nullptr;
    quint64 bytes = 0;
    std::vector<const ByteItem *> items;
};

std::vector<PackageShare> sharesOf(const std::vector<ByteItem> &items, const PackageOwners &owners, LayerIndex upTo)
{
    std::vector<PackageShare> shares;
    std::unordered_map<const InstalledPackage *, std::size_t> places;
    for (const ByteItem &item : items) {
        const auto found = owners.ownersOf(item.path, upTo);
        const InstalledPackage *owner = found.empty() ? nullptr : found.front();
        const auto [place, isNew] = places.emplace(owner, shares.size());
        if (isNew)
            shares.push_back({owner, 0, {}});
        PackageShare &share = shares[place->second];
        share.bytes += item.bytes;
        share.items.push_back(&item);
    }
    std::stable_sort(shares.begin(), shares.end(),
        [](const PackageShare &left, const PackageShare &right) { return left.bytes > right.bytes; });
    for (PackageShare &share : shares) {
        std::stable_sort(share.items.begin(), share.items.end(),
            [](const ByteItem *left, const ByteItem *right) { return left->bytes > right->bytes; });
    }
    return shares;
}

}

PackageMap packageMap(const std::vector<ByteItem> &items, const KnownPackages &packages, LayerIndex upTo)
{
    PackageMap result;
    const std::vector<PackageShare> shares = sharesOf(items, packages.owners, upTo);
    if (shares.empty())
        return result;
    std::vector<WeightTree::Node> &nodes = result.map.tree.nodes;
    const auto count = quint32(shares.size());
    nodes.push_back({sumOf(items), WeightTree::Root, 1, count});
    result.map.places.push_back({PathTable::Root, {}, {}});
    quint32 next = 1 + count;
    for (const PackageShare &share : shares) {
        const auto files = quint32(share.items.size());
        nodes.push_back({share.bytes, WeightTree::Root, next, files});
        result.map.places.push_back({PathTable::Root, {}, {}});
        result.names.append(
            share.package ? displayText(share.package->package.name) : PackageMapWords::tr("in no package"));
        next += files;
    }
    for (quint32 node = 1; node <= count; ++node) {
        for (const ByteItem *item : shares[node - 1].items) {
            nodes.push_back({item->bytes, node, 0, 0});
            result.map.places.push_back({item->path, item->version, item->layer});
        }
    }
    return result;
}

}
