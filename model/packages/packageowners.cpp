// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "packageowners.h"

#include <algorithm>

namespace stratoscope
{

PackageOwners::PackageOwners(ImagePackagesPtr packages)
    : m_packages(std::move(packages))
{
    std::size_t count = 0;
    for (const InstalledPackage &package : m_packages->packages)
        count += package.files.size();
    m_owners.reserve(count);
    for (std::size_t i = 0; i < m_packages->packages.size(); ++i) {
        for (const PathId file : m_packages->packages[i].files)
            m_owners.emplace_back(file, quint32(i));
    }
    std::sort(m_owners.begin(), m_owners.end());
}

std::vector<const InstalledPackage *> PackageOwners::ownersOf(PathId path, LayerIndex upTo) const
{
    // Packages are sorted by ecosystem, and those of the system come first.
    std::vector<const InstalledPackage *> owners;
    auto next = std::lower_bound(m_owners.begin(), m_owners.end(), std::pair(path, quint32(0)));
    for (; next != m_owners.end() && next->first == path; ++next) {
        const InstalledPackage &package = m_packages->packages[next->second];
        if (package.visibleAt(upTo))
            owners.push_back(&package);
    }
    return owners;
}

}
