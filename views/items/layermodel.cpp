// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "layermodel.h"

#include "inodefates.h"

#include <QSet>

namespace stratoscope
{

LayerModel::LayerModel(QObject *parent)
    : PathTreeModel(parent)
{
}

void LayerModel::setLayer(const LoadedImagePtr &image, LayerIndex layer)
{
    if (image == loaded() && layer == m_layer)
        return;
    beginResetModel();
    const bool isNewImage = image != loaded();
    const bool isSet = image && layer.value < image->layers.size();
    resetPaths(isSet ? image : nullptr);
    m_layer = isSet ? layer : LayerIndex();
    if (isNewImage || !isSet)
        m_waste.clear();
    m_shown.clear();
    m_sizes.clear();
    m_wasted.clear();
    if (isSet) {
        if (m_waste.empty())
            findWaste();
        markRows();
        addSizes();
        sumUp();
    }
    endResetModel();
}

void LayerModel::findWaste()
{
    m_waste.resize(loaded()->layers.size());
    forEachInode(tree(), [this](const InodeFate &fate) {
        if (fate.hiddenBy != NeverHidden)
            m_waste[fate.layer.value].push_back({tree().version(fate.name).path, fate.size});
    });
}

void LayerModel::markRows()
{
    const PathTable &paths = tree().paths();
    m_shown.assign(paths.size(), false);
    m_shown[PathTable::Root.value] = true;
    for (const LayerRow &row : tree().rows(m_layer)) {
        for (PathId at = row.path; !m_shown[at.value]; at = paths.parent(at))
            m_shown[at.value] = true;
    }
}

void LayerModel::addSizes()
{
    m_sizes.assign(m_shown.size(), 0);
    m_wasted.assign(m_shown.size(), 0);
    QSet<quint64> counted; // Inodes with several names.
    for (const LayerRow &row : tree().rows(m_layer)) {
        // A link to a lower layer's file brings no bytes of its own.
        if (!row.version.isValid() || tree().inodeLayerIndex(row.version) != m_layer)
            continue;
        const quint64 size = tree().size(row.version);
        if (size == 0)
            continue;
        if (tree().hasOtherNames(row.version)) {
            const quint64 key = tree().inodeKey(row.version);
            if (counted.contains(key))
                continue;
            counted.insert(key);
        }
        m_sizes[row.path.value] = size;
    }
    for (const Waste &waste : m_waste[m_layer.value])
        m_wasted[waste.path.value] += waste.bytes;
}

void LayerModel::sumUp()
{
    // Parents have smaller ids than their children: one pass from the end sums whole trees.
    const PathTable &paths = tree().paths();
    for (std::size_t i = m_sizes.size(); i-- > 1;) {
        if (!m_shown[i])
            continue;
        const std::size_t parent = paths.parent(PathId(i)).value;
        m_sizes[parent] += m_sizes[i];
        m_wasted[parent] += m_wasted[i];
    }
}

bool LayerModel::isContext(PathId path) const
{
    const LayerRow *own = row(path);
    return !own || !own->isListed();
}

bool LayerModel::isDirectory(PathId path) const
{
    const LayerRow *own = row(path);
    if (!own || own->change == Change::Opaque)
        return true;
    const VersionId id = own->version.isValid() ? own->version : own->before;
    return id.isValid() && tree().type(id) == EntryType::Directory;
}

PathTreeModel::SortKey LayerModel::sortKey(PathId path, int column) const
{
    switch (column) {
    case ChangeColumn:
        return {isContext(path) ? 0 : 1 + quint64(row(path)->change), 0, {}};
    case SizeColumn:
        return {m_sizes[path.value], 0, {}};
    case WastedColumn:
        return {m_wasted[path.value], 0, {}};
    default:
        return {};
    }
}

int LayerModel::columnCount(const QModelIndex &parent) const
{
    return parent.column() > 0 ? 0 : ColumnCount;
}

}
