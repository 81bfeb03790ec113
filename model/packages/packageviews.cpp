// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "packageviews.h"

#include "kindtable.h"

namespace stratoscope
{

namespace
{

template<typename Wanted>
PackageList packagesThat(const ImagePackages &packages, const Wanted &isWanted)
{
    PackageList list;
    for (const InstalledPackage &package : packages.packages) {
        if (isWanted(package))
            list.push_back(&package);
    }
    return list;
}

bool isSamePackage(const InstalledPackage &left, const InstalledPackage &right)
{
    return left.package.ecosystem == right.package.ecosystem && left.package.name == right.package.name
        && left.package.place == right.package.place;
}

}

PackageList packagesAt(const ImagePackages &packages, LayerIndex upTo)
{
    return packagesThat(packages, [&](const InstalledPackage &package) { return package.visibleAt(upTo); });
}

PackageList packagesBroughtBy(const ImagePackages &packages, LayerIndex layer)
{
    return packagesThat(packages, [&](const InstalledPackage &package) { return package.layer == layer; });
}

PackageList packagesRemovedBy(const ImagePackages &packages, LayerIndex layer)
{
    return packagesThat(
        packages, [&](const InstalledPackage &package) { return package.until == layer && !package.isReplaced; });
}

PackageList packagesGoneAt(const ImagePackages &packages, LayerIndex upTo)
{
    PackageList gone;
    const std::vector<InstalledPackage> &all = packages.packages;
    for (std::size_t start = 0, end = 0; start < all.size(); start = end) {
        const InstalledPackage *last = nullptr;
        bool isThere = false;
        for (; end < all.size() && isSamePackage(all[start], all[end]); ++end) {
            isThere = isThere || all[end].visibleAt(upTo);
            const bool isBefore = all[end].until <= upTo;
            if (isBefore && (!last || last->until <= all[end].until))
                last = &all[end];
        }
        if (last && !isThere)
            gone.push_back(last);
    }
    return gone;
}

std::vector<EcosystemSum> ecosystemSums(const ImagePackages &packages, LayerIndex top)
{
    std::vector<EcosystemSum> sums;
    for (const Ecosystem ecosystem : AllKinds<Ecosystem>)
        sums.push_back({ecosystem});
    for (const InstalledPackage *package : packagesAt(packages, top)) {
        EcosystemSum &sum = sums[std::size_t(package->package.ecosystem)];
        ++sum.count;
        sum.bytes += package->bytes();
    }
    for (const InstalledPackage *package : packagesGoneAt(packages, top))
        ++sums[std::size_t(package->package.ecosystem)].gone;
    std::erase_if(sums, [](const EcosystemSum &sum) { return sum.count == 0 && sum.gone == 0; });
    return sums;
}

}
