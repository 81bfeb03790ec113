// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "mapdata.h"

#include "bytes.h"
#include "packagemap.h"

#include <algorithm>

namespace stratoscope
{

namespace
{

/** The files of all findings except secrets, which are in other findings if they are wasted. */
std::vector<ByteItem> wastedItems(const WasteReport &report)
{
    const UnionTree &tree = report.image->tree;
    std::vector<ByteItem> items;
    for (const Finding &finding : report.findings) {
        if (finding.cause == Cause::Secret)
            continue;
        for (const FoundFile &file : finding.files)
            items.push_back({tree.version(file.version).path, file.version, finding.writer, file.bytes});
    }
    return items;
}

std::vector<ByteItem> itemsOf(const MapRequest &request)
{
    switch (request.content) {
    case MapContent::Visible:
    case MapContent::Packages:
        return byteItems(request.image->tree, ByteScope::Visible, request.layer);
    case MapContent::Layer:
        return byteItems(request.image->tree, ByteScope::Layer, request.layer);
    case MapContent::Waste:
        break;
    }
    return request.report ? wastedItems(*request.report) : std::vector<ByteItem>();
}

}

QString MapData::nodeName(quint32 node) const
{
    return isPackage(node) ? packages[node - 1] : displayText(image->tree.paths().name(map.places[node].path));
}

QString MapData::nodePath(quint32 node) const
{
    return isPackage(node) ? packages[node - 1] : displayText(image->tree.paths().fullPath(map.places[node].path));
}

quint32 MapData::nodeOf(PathId path) const
{
    if (packages.isEmpty())
        return map.nodeOf(image->tree.paths(), path);
    const auto found = std::find_if(map.places.begin(), map.places.end(),
        [path](const ByteMap::Place &place) { return place.path == path && place.version.isValid(); });
    return found == map.places.end() ? WeightTree::Root : quint32(found - map.places.begin());
}

MapDataPtr makeMap(const MapRequest &request)
{
    auto data = std::make_shared<MapData>();
    data->image = request.image;
    const bool isOfPackages = request.content == MapContent::Packages && request.packages;
    if (isOfPackages) {
        PackageMap made = packageMap(itemsOf(request), *request.packages, request.layer);
        data->map = std::move(made.map);
        data->packages = made.names;
    } else {
        data->map = byteMap(request.image->tree.paths(), itemsOf(request));
    }
    const bool isAsOf = request.content == MapContent::Visible || isOfPackages;
    const LayerIndex upTo = isAsOf ? request.layer : LayerIndex();
    data->classes
        = mapClasses(*request.image, data->map, request.coloring, {request.report.get(), request.packages.get(), upTo});
    return data;
}

}
