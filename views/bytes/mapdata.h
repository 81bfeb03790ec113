// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "mapclasses.h"

namespace stratoscope
{

/** What part of an image a map shows. */
enum class MapContent {
    Visible, ///< The unified file system up to the stack's height.
    Layer, ///< One layer.
    Waste, ///< What is wasted.
};

/** A map that is ready to draw. Immutable and shared. */
struct MapData
{
    LoadedImagePtr image;
    ByteMap map;
    MapClasses classes;
};

using MapDataPtr = std::shared_ptr<const MapData>;

/** What to map. */
struct MapRequest
{
    LoadedImagePtr image;
    WasteReportPtr report; ///< Needed for waste, and to colour by cause.
    MapContent content = MapContent::Visible;
    MapColoring coloring = MapColoring::Layer;
    LayerIndex layer; ///< The layer to show, or the highest one.
    KnownPackagesPtr packages = {}; ///< Needed to colour by package.
};

/** Makes the map, which takes a while for a large image. */
MapDataPtr makeMap(const MapRequest &request);

}
