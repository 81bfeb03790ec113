// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "mapclasses.h"

namespace stratoscope
{

/** What a map shows of an image. */
enum class MapContent {
    Visible, ///< The unified file system, as high as the stack is shown.
    Layer, ///< One layer.
    Waste, ///< What is of no use.
};

/** A map, ready to draw. Immutable and shared. */
struct MapData
{
    LoadedImagePtr image;
    ByteMap map;
    MapClasses classes;
};

using MapDataPtr = std::shared_ptr<const MapData>;

/** What to make a map of. */
struct MapRequest
{
    LoadedImagePtr image;
    WasteReportPtr report; ///< Needed for waste, and to colour by cause.
    MapContent content = MapContent::Visible;
    MapColoring coloring = MapColoring::Layer;
    LayerIndex layer; ///< The one shown, or the highest.
};

/** Makes it; takes a while for a large image. */
MapDataPtr makeMap(const MapRequest &request);

}
