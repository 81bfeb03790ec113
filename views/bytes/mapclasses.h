// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "bytemap.h"
#include "kindtable.h"
#include "wastereport.h"

#include <QColor>

namespace stratoscope
{

/** What the colours of a map tell. A new one starts with its row in mapclasses.cpp. */
enum class MapColoring { Layer, Kind, Age, Cause };

/** What \a coloring is called where it is chosen. Translated. */
QString mapColoringTitle(MapColoring coloring);
/** True if a report of what is wasted is needed for it. */
bool needsReport(MapColoring coloring);

/** Files that have one colour. */
struct MapClass
{
    QString name; ///< For people.
    QString mark; ///< A few letters that stand for it, beside the colour: the number of a layer; may be empty.
    QColor color;
    Qt::BrushStyle pattern = Qt::SolidPattern; ///< What is drawn on the colour, so that it does not tell alone.
    quint64 bytes = 0;
};

/** The class of every node of a map: that of its heaviest file. */
struct MapClasses
{
    std::vector<MapClass> classes;
    std::vector<quint16> byNode;
};

/** Tells the files of \a map apart by \a coloring. \a report says the causes; null: none is known. */
MapClasses mapClasses(
    const LoadedImage &image, const ByteMap &map, MapColoring coloring, const WasteReport *report = nullptr);

/** The colour of a cause on the map and wherever else causes have one. */
QColor causeColor(Cause cause);
/** What is drawn on that colour. */
Qt::BrushStyle causePattern(Cause cause);

}
