// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "sizemap.h"

#include "squarify.h"

#include <algorithm>
#include <map>

namespace stratoscope
{

namespace
{

/** What is in a directory, of one child or of several that are too small. */
struct Part
{
    PathId path;
    quint64 bytes = 0;
};

class SizeMapBuilder
{
public:
    SizeMapBuilder(const UnionTree &tree, const SizeMapLook &look)
        : m_tree(tree)
        , m_look(look)
        , m_sizes(tree.visibleSizes(tree.top()))
        , m_files(m_sizes.size())
    {
        countFiles();
    }

    std::vector<SizeTile> build();

private:
    std::vector<Part> partsOf(PathId directory) const;
    PathId onlyDirectoryIn(PathId directory) const;
    void place(PathId path, const QRectF &rect);
    void placeParts(PathId directory, const QRectF &rect);
    void placeRest(PathId directory, const std::vector<Part> &rest, const QRectF &rect);
    bool isFile(PathId path) const;
    void countFiles();
    void addLayers(PathId path, std::map<LayerIndex, quint64> &layers) const;
    LayerIndex layerOf(const std::vector<Part> &parts) const;

    const UnionTree &m_tree;
    const SizeMapLook &m_look;
    const std::vector<quint64> m_sizes; ///< By PathId.
    std::vector<quint32> m_files; ///< By PathId: that have bytes, at it and below it.
    std::vector<SizeTile> m_tiles;
};

/** What is in \a directory and has bytes, the largest first. */
std::vector<Part> SizeMapBuilder::partsOf(PathId directory) const
{
    const PathTable &paths = m_tree.paths();
    std::vector<Part> parts;
    for (PathId child = paths.firstChild(directory); child.isValid(); child = paths.nextSibling(child)) {
        if (m_sizes[child.value] > 0)
            parts.push_back({child, m_sizes[child.value]});
    }
    std::sort(parts.begin(), parts.end(), [&](const Part &left, const Part &right) {
        if (left.bytes != right.bytes)
            return left.bytes > right.bytes;
        const QByteArrayView one = paths.name(left.path);
        const QByteArrayView other = paths.name(right.path);
        return std::lexicographical_compare(one.begin(), one.end(), other.begin(), other.end());
    });
    return parts;
}

/** The directory that has all bytes of \a directory; invalid if none has. */
PathId SizeMapBuilder::onlyDirectoryIn(PathId directory) const
{
    const PathTable &paths = m_tree.paths();
    for (PathId child = paths.firstChild(directory); child.isValid(); child = paths.nextSibling(child)) {
        if (m_sizes[child.value] == m_sizes[directory.value] && !isFile(child))
            return child;
    }
    return {};
}

/** True for what is a file at the top, even if it was a directory in a layer below. */
bool SizeMapBuilder::isFile(PathId path) const
{
    const VersionId version = m_tree.visible(path, m_tree.top());
    return version.isValid() && m_tree.type(version) == EntryType::File;
}

void SizeMapBuilder::countFiles()
{
    // Parents come before their children: one pass from the end sums whole trees.
    for (std::size_t i = m_files.size(); i-- > 1;) {
        if (m_files[i] == 0 && m_sizes[i] > 0)
            m_files[i] = 1;
        m_files[m_tree.paths().parent(PathId(i)).value] += m_files[i];
    }
}

/** Adds the bytes that are at and below \a path to those of their layers. */
void SizeMapBuilder::addLayers(PathId path, std::map<LayerIndex, quint64> &layers) const
{
    std::vector<PathId> pending {path};
    while (!pending.empty()) {
        const PathId at = pending.back();
        pending.pop_back();
        if (isFile(at)) {
            layers[m_tree.inodeLayerIndex(m_tree.visible(at, m_tree.top()))] += m_sizes[at.value];
            continue;
        }
        for (PathId child = m_tree.paths().firstChild(at); child.isValid(); child = m_tree.paths().nextSibling(child)) {
            if (m_sizes[child.value] > 0)
                pending.push_back(child);
        }
    }
}

/** The layer that most bytes of \a parts come from. */
LayerIndex SizeMapBuilder::layerOf(const std::vector<Part> &parts) const
{
    std::map<LayerIndex, quint64> layers;
    for (const Part &part : parts)
        addLayers(part.path, layers);
    const auto most = std::max_element(
        layers.begin(), layers.end(), [](const auto &left, const auto &right) { return left.second < right.second; });
    return most != layers.end() ? most->first : LayerIndex();
}

void SizeMapBuilder::placeRest(PathId directory, const std::vector<Part> &rest, const QRectF &rect)
{
    SizeTile tile;
    tile.rect = rect;
    tile.path = tile.top = rest.size() == 1 ? rest.front().path : directory;
    tile.isRest = rest.size() > 1;
    tile.files = 0;
    for (const Part &part : rest) {
        tile.bytes += part.bytes;
        tile.files += m_files[part.path.value];
    }
    tile.layer = layerOf(rest);
    m_tiles.push_back(tile);
}

void SizeMapBuilder::placeParts(PathId directory, const QRectF &rect)
{
    const std::vector<Part> parts = partsOf(directory);
    const double area = rect.width() * rect.height();
    const double bytes = static_cast<double>(m_sizes[directory.value]);
    const auto small = std::find_if(parts.begin(), parts.end(),
        [&](const Part &part) { return static_cast<double>(part.bytes) / bytes * area < m_look.leastArea; });
    const std::vector<Part> rest(small, parts.end());
    std::vector<double> values;
    for (auto part = parts.begin(); part != small; ++part)
        values.push_back(static_cast<double>(part->bytes));
    double restBytes = 0;
    for (const Part &part : rest)
        restBytes += static_cast<double>(part.bytes);
    values.push_back(restBytes);
    const std::vector<QRectF> rects = squarify(values, rect);
    for (std::size_t i = 0; i + 1 < values.size(); ++i)
        place(parts[i].path, rects[i]);
    if (!rest.empty())
        placeRest(directory, rest, rects.back());
}

void SizeMapBuilder::place(PathId path, const QRectF &rect)
{
    SizeTile tile;
    tile.rect = rect;
    tile.path = tile.top = path;
    for (PathId below = onlyDirectoryIn(path); below.isValid(); below = onlyDirectoryIn(below))
        tile.path = below;
    const bool hasRoom = rect.width() >= m_look.leastFrame.width() && rect.height() >= m_look.leastFrame.height();
    tile.isFrame = !isFile(path) && hasRoom;
    tile.bytes = m_sizes[path.value];
    tile.files = m_files[path.value];
    // A frame is covered by tiles that have layers of their own.
    tile.layer = tile.isFrame ? LayerIndex() : layerOf({{path, tile.bytes}});
    m_tiles.push_back(tile);
    if (tile.isFrame) {
        const qreal padding = m_look.padding;
        placeParts(tile.path, rect.adjusted(padding, m_look.header, -padding, -padding));
    }
}

std::vector<SizeTile> SizeMapBuilder::build()
{
    if (m_sizes[PathTable::Root.value] > 0)
        placeParts(PathTable::Root, m_look.bounds);
    return std::move(m_tiles);
}

}

std::vector<SizeTile> sizeMap(const UnionTree &tree, const SizeMapLook &look)
{
    return tree.layerCount() > 0 ? SizeMapBuilder(tree, look).build() : std::vector<SizeTile>();
}

}
