// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "bytemap.h"
#include "kindtable.h"
#include "packagereading.h"
#include "wastereport.h"

#include <QColor>

namespace stratoscope
{

/** What the colours of a map mean. A new one starts with its row in mapclasses.cpp. */
enum class MapColoring { Layer, Kind, Age, Cause, Package };

/** The translated name of \a coloring, for choosing it. */
QString mapColoringTitle(MapColoring coloring);
/** True if it needs a report of what is wasted, or the packages. */
bool needsReport(MapColoring coloring);
bool needsPackages(MapColoring coloring);

/** What colourings have to know beyond the image; null: nothing is known. */
struct MapKnowledge
{
    const WasteReport *report = nullptr;
    const KnownPackages *packages = nullptr;
    LayerIndex upTo; ///< The packages as of this layer own files; invalid: those as of the layer that a file is from.
};

/** Files with the same colour. */
struct MapClass
{
    QString name; ///< The name to display.
    QString mark; ///< A few letters to show with the colour, such as the number of a layer; may be empty.
    QColor color;
    Qt::BrushStyle pattern
        = Qt::SolidPattern; ///< Drawn on top of the colour, so that the meaning does not depend on colour alone.
    quint64 bytes = 0;
};

/** The class of every node of a map: that of its heaviest file. */
struct MapClasses
{
    std::vector<MapClass> classes;
    std::vector<quint16> byNode;
};

/** Groups the files of \a map by \a coloring. */
MapClasses mapClasses(const LoadedImage &image, const ByteMap &map, MapColoring coloring, const MapKnowledge &known);

}
