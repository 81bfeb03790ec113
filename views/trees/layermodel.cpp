// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "layermodel.h"

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
    const bool isSet = image && layer.value < image->layers.size();
    const auto read = [&] {
        resetPaths(isSet ? image : nullptr);
        m_layer = isSet ? layer : LayerIndex();
        m_totals = isSet ? image->sums().layers.of(image->sums().directories, layer) : LayerTotals();
    };
    if (isSet && loaded() && layer == m_layer) {
        replacePaths(image, read);
        return;
    }
    beginResetModel();
    read();
    endResetModel();
}

DirectoryIndex LayerModel::directory(PathId path) const
{
    const DirectoryIndex found = loaded()->sums().directories.find(path);
    return found.isValid() && m_totals.rows[found.value] ? found : DirectoryIndex();
}

bool LayerModel::isShown(PathId path) const
{
    return directory(path).isValid() || row(path);
}

bool LayerModel::hasShown(PathId path) const
{
    const DirectoryIndex at = directory(path);
    return at.isValid() && m_totals.below[at.value];
}

quint64 LayerModel::sizeOf(PathId path) const
{
    if (isDirectory(path)) {
        const DirectoryIndex at = directory(path);
        return at.isValid() ? m_totals.sizes[at.value] : 0;
    }
    const LayerRow *own = row(path);
    return own && own->version.isValid() ? tree().size(own->version) : 0;
}

quint64 LayerModel::wasteOf(PathId path) const
{
    if (const DirectoryIndex at = directory(path); at.isValid())
        return m_totals.wasted[at.value];
    const LayerRow *own = row(path);
    return own && own->version.isValid() ? loaded()->sums().layers.wasted(tree(), own->version) : 0;
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
        return {isContext(path) ? 0 : 1 + quint64(row(path)->change), 0};
    case SizeColumn:
        return {sizeOf(path), 0};
    case WastedColumn:
        return {wasteOf(path), 0};
    default:
        return {};
    }
}

int LayerModel::columnCount(const QModelIndex &parent) const
{
    return parent.column() > 0 ? 0 : ColumnCount;
}

}
