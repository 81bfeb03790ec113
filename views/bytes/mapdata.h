// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "mapclasses.h"

#include <QStringList>

namespace stratoscope
{

/** What part of an image a map shows. */
enum class MapContent {
    Visible, ///< The unified file system up to the stack's height.
    Layer, ///< One layer.
    Waste, ///< What is wasted.
    Packages, ///< The same as Visible, by package instead of directory.
};

/** A map that is ready to draw. Immutable and shared. */
struct MapData
{
    LoadedImagePtr image;
    ByteMap map;
    MapClasses classes;
    QStringList packages; ///< The names of nodes 1, 2, … if these are packages; see PackageMap.

    /** The node stands for a package. */
    bool isPackage(quint32 node) const { return node > 0 && node <= quint32(packages.size()); }
    /** The name of a file, of a directory or of a package. */
    QString nodeName(quint32 node) const;
    /** The whole path of a file or a directory, or the name of a package. */
    QString nodePath(quint32 node) const;
    /** The node of \a path, or of what it is in; the root if there is none. */
    quint32 nodeOf(PathId path) const;
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
    KnownPackagesPtr packages = {}; ///< Needed for packages, and to colour by them.
};

/** Makes the map, which takes a while for a large image. */
MapDataPtr makeMap(const MapRequest &request);

}
