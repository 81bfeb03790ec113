// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "mapcells.h"
#include "mapdata.h"

#include <QFont>
#include <QImage>
#include <QPalette>

namespace stratoscope
{

enum class MapShape { Treemap, Icicle };

/** How to draw a map. */
struct MapLook
{
    MapShape shape = MapShape::Treemap;
    quint32 root = WeightTree::Root; ///< What fills the map.
    QSize size; ///< In points.
    qreal pixelRatio = 1;
    QFont font;
    QPalette palette;
};

/** A map as a picture, with the positions of its nodes. */
struct MapDrawing
{
    MapDataPtr data;
    MapLook look;
    std::vector<MapCell> cells;
    std::vector<quint64> classBytes; ///< By class in the data, for what is drawn.
    QImage picture;
};

using MapDrawingPtr = std::shared_ptr<const MapDrawing>;

/** Lays \a data out and draws it. May be called on any thread. */
MapDrawingPtr drawMap(const MapDataPtr &data, const MapLook &look);

/** A cell's label: the name of its file or directory, or how many it stands for. */
QString cellName(const MapData &data, const MapCell &cell);

}
