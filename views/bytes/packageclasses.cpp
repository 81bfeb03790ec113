// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "packageclasses.h"

#include "bytes.h"
#include "layerpalette.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace stratoscope
{

namespace
{

struct PackageClassesWords
{
    Q_DECLARE_TR_FUNCTIONS(stratoscope::MapClasses)
};

/** Colours in one pattern, and packages with a colour: a legend of few lines has space for as many names. */
constexpr std::size_t ColorsOfPackages = 8;
constexpr std::size_t ColoredPackages = 10;
constexpr QRgb OtherPackagesColor = qRgb(0x9a, 0x98, 0x94);
constexpr QRgb NoPackageColor = qRgb(0xcf, 0xcb, 0xc2);

/** A version only tells apart: what is wasted may be of several. */
QString titleOf(const Package &package, bool hasNamesake)
{
    return displayText(hasNamesake ? QStringLiteral("%1 %2").arg(package.name, package.version) : package.name);
}

}

PackageClasses::PackageClasses(const LoadedImage &image, const ByteMap &map, const MapKnowledge &known)
    : m_tree(image.tree)
    , m_packages(known.packages)
    , m_upTo(known.upTo)
{
    std::unordered_map<const InstalledPackage *, quint64> bytes;
    for (std::size_t i = 0; i < map.places.size(); ++i) {
        if (map.tree.nodes[i].childCount > 0)
            continue;
        if (const InstalledPackage *owner = ownerOf(map.places[i]))
            bytes[owner] += map.tree.nodes[i].weight;
    }
    std::vector<std::pair<quint64, const InstalledPackage *>> sorted;
    for (const auto &[package, sum] : bytes)
        sorted.emplace_back(sum, package);
    // Packages are in one array, in their order.
    std::sort(sorted.begin(), sorted.end(), [](const auto &left, const auto &right) {
        return left.first != right.first ? left.first > right.first : left.second < right.second;
    });
    sorted.resize(std::min(sorted.size(), ColoredPackages));
    for (std::size_t i = 0; i < sorted.size(); ++i) {
        const auto isNamesake
            = [&](const auto &other) { return other.second->package.name == sorted[i].second->package.name; };
        const bool hasNamesake = std::count_if(sorted.begin(), sorted.end(), isNamesake) > 1;
        m_numbers.emplace(sorted[i].second, quint16(i));
        m_classes.push_back(
            {titleOf(sorted[i].second->package, hasNamesake), {}, layerColor(LayerIndex(i % ColorsOfPackages)),
                i < ColorsOfPackages ? Qt::SolidPattern : Qt::BDiagPattern, 0});
    }
    m_classes.push_back(
        {PackageClassesWords::tr("other packages"), {}, QColor(OtherPackagesColor), Qt::SolidPattern, 0});
    m_classes.push_back({PackageClassesWords::tr("in no package"), {}, QColor(NoPackageColor), Qt::SolidPattern, 0});
}

const InstalledPackage *PackageClasses::ownerOf(const ByteMap::Place &place) const
{
    if (!m_packages || !place.version.isValid())
        return nullptr;
    const LayerIndex upTo = m_upTo.isValid() ? m_upTo : m_tree.version(place.version).layer;
    const auto owners = m_packages->owners.ownersOf(place.path, upTo);
    return owners.empty() ? nullptr : owners.front();
}

quint16 PackageClasses::operator()(const ByteMap::Place &place) const
{
    const InstalledPackage *owner = ownerOf(place);
    const auto none = quint16(m_classes.size() - 1);
    if (!owner)
        return none;
    const auto found = m_numbers.find(owner);
    return found == m_numbers.end() ? quint16(none - 1) : found->second;
}

}
