// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "mapclasses.h"

#include "byteparts.h"
#include "causetext.h"
#include "filekind.h"
#include "layernames.h"
#include "layerpalette.h"
#include "packageclasses.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <functional>
#include <optional>

namespace stratoscope
{

namespace
{

struct MapClassesWords
{
    Q_DECLARE_TR_FUNCTIONS(stratoscope::MapClasses)
};

using ClassOf = std::function<quint16(const ByteMap::Place &)>;

constexpr qint64 Day = 24 * 60 * 60;
/** The oldest file of each class, in days before the newest file; anything older goes into the last class. */
constexpr std::array<qint64, 4> Ages {7, 30, 365, 3 * 365};
constexpr std::array<QRgb, 5> AgeColors {qRgb(0xf6, 0xd7, 0x46), qRgb(0xe5, 0x8b, 0x35), qRgb(0xb5, 0x4a, 0x5a),
    qRgb(0x6e, 0x3f, 0x83), qRgb(0x36, 0x3a, 0x6e)};

constexpr std::array<QRgb, FileKinds> KindColors {
    qRgb(0x2f, 0x6f, 0xb7), // programs
    qRgb(0x64, 0xb5, 0xe8), // shared libraries
    qRgb(0x5b, 0x62, 0x9c), // development
    qRgb(0xd9, 0xa4, 0x2b), // Python
    qRgb(0xf0, 0xd2, 0x6a), // JavaScript
    qRgb(0xb8, 0x64, 0x2a), // Java
    qRgb(0x8f, 0x7a, 0x3d), // scripts
    qRgb(0xa9, 0xb8, 0xc4), // documentation
    qRgb(0xd7, 0x9b, 0xd0), // languages
    qRgb(0xa3, 0x42, 0x6b), // package data
    qRgb(0x23, 0x85, 0x7a), // configuration
    qRgb(0x7f, 0xb8, 0xa4), // text
    qRgb(0x8c, 0xc0, 0x63), // pictures
    qRgb(0x5c, 0x93, 0x3d), // fonts
    qRgb(0x3c, 0x6b, 0x2c), // media
    qRgb(0x7d, 0x4d, 0x8d), // archives
    qRgb(0x96, 0x30, 0x30), // databases
    qRgb(0xd0, 0x6a, 0x5f), // logs
    qRgb(0x9a, 0x98, 0x94), // others
};

constexpr std::array<Qt::BrushStyle, 4> Patterns {Qt::SolidPattern, Qt::BDiagPattern, Qt::FDiagPattern, Qt::HorPattern};

std::vector<MapClass> layerClasses(const LoadedImage &image)
{
    std::vector<MapClass> classes;
    for (std::size_t i = 0; i < image.layers.size(); ++i) {
        const LayerIndex layer(i);
        // The colours repeat after eight.
        classes.push_back({layerTitle(image, layer), layerNumber(image, layer), layerColor(image, layer),
            Patterns[i / 8 % Patterns.size()], 0});
    }
    return classes;
}

std::vector<MapClass> kindClasses()
{
    std::vector<MapClass> classes;
    for (std::size_t i = 0; i < FileKinds; ++i)
        classes.push_back({fileKindName(FileKind(i)), {}, QColor(KindColors[i]), Qt::SolidPattern, 0});
    return classes;
}

std::vector<MapClass> ageClasses()
{
    const QStringList names {MapClassesWords::tr("the newest week"), MapClassesWords::tr("up to a month older"),
        MapClassesWords::tr("up to a year older"), MapClassesWords::tr("up to three years older"),
        MapClassesWords::tr("older")};
    std::vector<MapClass> classes;
    for (std::size_t i = 0; i < AgeColors.size(); ++i)
        classes.push_back({names[qsizetype(i)], {}, QColor(AgeColors[i]), Qt::SolidPattern, 0});
    return classes;
}

/** The causes by number, then a class for files without a cause. */
std::vector<MapClass> causeClasses()
{
    std::vector<MapClass> classes(CauseCount + 1);
    for (const Cause cause : allCauses()) {
        classes[std::size_t(cause)] = {causeTitle(cause), {}, causeColor(cause), causePattern(cause), 0};
    }
    classes.back() = {MapClassesWords::tr("Needed, as far as we can tell"), {}, neededColor(), Qt::SolidPattern, 0};
    return classes;
}

/** The newest time of the files on the map. */
qint64 newestTime(const UnionTree &tree, const ByteMap &map)
{
    qint64 newest = std::numeric_limits<qint64>::min();
    for (const ByteMap::Place &place : map.places) {
        if (place.version.isValid())
            newest = std::max(newest, tree.inode(place.version).mtime);
    }
    return newest;
}

quint16 ageClass(qint64 time, qint64 newest)
{
    // Times are hostile: the difference may not fit.
    const auto difference = static_cast<quint64>(newest) - static_cast<quint64>(time);
    quint16 number = 0;
    while (number < Ages.size() && difference > static_cast<quint64>(Ages[number] * Day))
        ++number;
    return number;
}

/** What the files of the findings of a report are wasted for; secrets also appear in other findings. */
class FileCauses
{
public:
    explicit FileCauses(const WasteReport &report)
        : m_tree(report.image->tree)
    {
        for (const Finding &finding : report.findings) {
            if (finding.cause == Cause::Secret)
                continue;
            for (const FoundFile &file : finding.files)
                m_causes.emplace_back(file.version, finding.cause);
        }
        std::sort(m_causes.begin(), m_causes.end());
    }

    /** A finding may name a file by another of its names than a map does. */
    std::optional<Cause> causeOf(VersionId version) const
    {
        if (!m_tree.hasOtherNames(version))
            return causeOfName(version);
        for (const InodeName &name : m_tree.namesOf(version)) {
            if (const std::optional<Cause> cause = causeOfName(name.version))
                return cause;
        }
        return {};
    }

private:
    std::optional<Cause> causeOfName(VersionId version) const
    {
        const auto found = std::lower_bound(m_causes.begin(), m_causes.end(), std::pair(version, Cause()));
        const bool isFound = found != m_causes.end() && found->first == version;
        return isFound ? std::optional(found->second) : std::nullopt;
    }

    UnionTree m_tree;
    std::vector<std::pair<VersionId, Cause>> m_causes;
};

ClassOf causeClassOf(const WasteReport *report)
{
    constexpr quint16 none = CauseCount;
    if (!report)
        return [none](const ByteMap::Place &) { return none; };
    return [none, causes = FileCauses(*report)](const ByteMap::Place &place) {
        const std::optional<Cause> cause = causes.causeOf(place.version);
        return cause ? static_cast<quint16>(*cause) : none;
    };
}

/** The classes of a map, and the class of each file. */
struct Coloring
{
    std::vector<MapClass> classes;
    ClassOf classOf;
};

Coloring colorByLayer(const LoadedImage &image, const ByteMap &, const MapKnowledge &)
{
    return {layerClasses(image), [](const ByteMap::Place &place) { return place.layer.value; }};
}

Coloring colorByKind(const LoadedImage &image, const ByteMap &, const MapKnowledge &)
{
    return {kindClasses(), [kinds = FileKindTable(image.tree)](const ByteMap::Place &place) {
                return static_cast<quint16>(kinds.kindOf(place.version));
            }};
}

Coloring colorByAge(const LoadedImage &image, const ByteMap &map, const MapKnowledge &)
{
    const UnionTree &tree = image.tree;
    return {ageClasses(), [&tree, newest = newestTime(tree, map)](const ByteMap::Place &place) {
                return ageClass(tree.inode(place.version).mtime, newest);
            }};
}

Coloring colorByCause(const LoadedImage &, const ByteMap &, const MapKnowledge &known)
{
    return {causeClasses(), causeClassOf(known.report)};
}

Coloring colorByPackage(const LoadedImage &image, const ByteMap &map, const MapKnowledge &known)
{
    PackageClasses packages(image, map, known);
    std::vector<MapClass> classes = packages.classes();
    return {std::move(classes), std::move(packages)};
}

struct ColoringTitle
{
    const char *text;
    const char *comment;
};

enum class MapNeed { Nothing, Report, Packages };

/** The name of a way to colour a map, and how to do it. */
struct ColoringRow
{
    MapColoring coloring;
    ColoringTitle title;
    MapNeed need;
    Coloring (*color)(const LoadedImage &image, const ByteMap &map, const MapKnowledge &known);
};

constexpr std::array ColoringRows = std::to_array<ColoringRow>({
    {MapColoring::Layer, QT_TRANSLATE_NOOP3("stratoscope::MapPane", "By layer", "colours of the map"), MapNeed::Nothing,
        colorByLayer},
    {MapColoring::Kind, QT_TRANSLATE_NOOP3("stratoscope::MapPane", "By file type", "colours of the map"),
        MapNeed::Nothing, colorByKind},
    {MapColoring::Age, QT_TRANSLATE_NOOP3("stratoscope::MapPane", "By age", "colours of the map"), MapNeed::Nothing,
        colorByAge},
    {MapColoring::Cause, QT_TRANSLATE_NOOP3("stratoscope::MapPane", "By cause of waste", "colours of the map"),
        MapNeed::Report, colorByCause},
    {MapColoring::Package, QT_TRANSLATE_NOOP3("stratoscope::MapPane", "By package", "colours of the map"),
        MapNeed::Packages, colorByPackage},
});
static_assert(hasRowPerKind(ColoringRows, &ColoringRow::coloring));

void classify(MapClasses &classes, const ByteMap &map, const ClassOf &classOf)
{
    classes.byNode.resize(map.places.size());
    // The contents of a node come after it, heaviest first.
    for (std::size_t i = map.places.size(); i-- > 0;) {
        const WeightTree::Node &node = map.tree.nodes[i];
        if (node.childCount > 0) {
            classes.byNode[i] = classes.byNode[node.firstChild];
            continue;
        }
        classes.byNode[i] = classOf(map.places[i]);
        classes.classes[classes.byNode[i]].bytes += node.weight;
    }
}

}

QString mapColoringTitle(MapColoring coloring)
{
    const ColoringTitle &title = rowFor(ColoringRows, coloring).title;
    return QCoreApplication::translate("stratoscope::MapPane", title.text, title.comment);
}

bool needsReport(MapColoring coloring)
{
    return rowFor(ColoringRows, coloring).need == MapNeed::Report;
}

bool needsPackages(MapColoring coloring)
{
    return rowFor(ColoringRows, coloring).need == MapNeed::Packages;
}

MapClasses mapClasses(const LoadedImage &image, const ByteMap &map, MapColoring coloring, const MapKnowledge &known)
{
    Coloring colored = rowFor(ColoringRows, coloring).color(image, map, known);
    MapClasses classes {std::move(colored.classes), {}};
    classify(classes, map, colored.classOf);
    return classes;
}

}
