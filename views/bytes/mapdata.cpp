// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "mapdata.h"

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
        return byteItems(request.image->tree, ByteScope::Visible, request.layer);
    case MapContent::Layer:
        return byteItems(request.image->tree, ByteScope::Layer, request.layer);
    case MapContent::Waste:
        break;
    }
    return request.report ? wastedItems(*request.report) : std::vector<ByteItem>();
}

}

MapDataPtr makeMap(const MapRequest &request)
{
    auto data = std::make_shared<MapData>();
    data->image = request.image;
    data->map = byteMap(request.image->tree.paths(), itemsOf(request));
    const LayerIndex upTo = request.content == MapContent::Visible ? request.layer : LayerIndex();
    data->classes
        = mapClasses(*request.image, data->map, request.coloring, {request.report.get(), request.packages.get(), upTo});
    return data;
}

}
