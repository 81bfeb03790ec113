// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "layermarks.h"

namespace stratoscope
{

LayerMarks::LayerMarks(const UnionTree &tree, const TreeSums &sums, LayerIndex layer, LayerIndex upTo, bool withHidden)
    : m_layer(layer)
    , m_upTo(upTo)
    , m_withHidden(withHidden)
{
    // A layer above the height shows nothing.
    if (layer.value < tree.layerCount() && layer <= upTo)
        m_holding = sums.heights.holding(sums.directories, layer, upTo, withHidden);
}

bool LayerMarks::isMarked(const Version &version) const
{
    if (version.visibleAt(m_upTo))
        return version.layer == m_layer;
    return m_withHidden && version.layer <= m_upTo && (version.layer == m_layer || version.until == m_layer);
}

bool LayerMarks::has(const UnionTree &tree, const TreeSums &sums, PathId path) const
{
    if (isEmpty())
        return false;
    if (const DirectoryIndex directory = sums.directories.find(path); directory.isValid())
        return m_holding[directory.value];
    VersionId id = tree.newest(path);
    while (id.isValid() && !isMarked(tree.version(id)))
        id = tree.version(id).older;
    return id.isValid();
}

}
