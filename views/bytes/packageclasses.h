// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "mapclasses.h"

#include <unordered_map>

namespace stratoscope
{

/** The packages that own most bytes of a map, each with a colour; then the others, and the files of none. A function from a
 *  file to its class. */
class PackageClasses
{
public:
    PackageClasses(const LoadedImage &image, const ByteMap &map, const MapKnowledge &known);

    const std::vector<MapClass> &classes() const { return m_classes; }
    quint16 operator()(const ByteMap::Place &place) const;

private:
    const InstalledPackage *ownerOf(const ByteMap::Place &place) const;

    const UnionTree m_tree;
    const KnownPackages *m_packages;
    const LayerIndex m_upTo;
    std::vector<MapClass> m_classes;
    std::unordered_map<const InstalledPackage *, quint16> m_numbers; ///< Of those with a colour.
};

}
