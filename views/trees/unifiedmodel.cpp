// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "unifiedmodel.h"

#include "layernames.h"
#include "stargzfiles.h"

namespace stratoscope
{

UnifiedModel::UnifiedModel(QObject *parent)
    : PathTreeModel(parent)
{
}

void UnifiedModel::setLoaded(const LoadedImagePtr &loaded, LayerIndex upTo)
{
    beginResetModel();
    m_layer = {};
    m_marks = {};
    readLoaded(loaded, upTo);
    endResetModel();
}

void UnifiedModel::replace(const LoadedImagePtr &loaded, LayerIndex upTo)
{
    replacePaths(loaded, [&] {
        readLoaded(loaded, upTo);
        updateMarks();
    });
}

void UnifiedModel::readLoaded(const LoadedImagePtr &loaded, LayerIndex upTo)
{
    resetPaths(loaded);
    m_upTo = upTo;
    m_filter.reset();
    m_titles.clear();
    m_totals = {};
    if (loaded) {
        m_totals = loaded->sums().heights.at(loaded->sums().directories, upTo);
        for (std::size_t i = 0; i < loaded->layers.size(); ++i)
            m_titles.append(layerTitle(*loaded, LayerIndex(i)));
    }
}

void UnifiedModel::setUpTo(LayerIndex upTo)
{
    if (upTo == m_upTo || !loaded())
        return;
    relayout([&] {
        m_upTo = upTo;
        m_totals = loaded()->sums().heights.at(loaded()->sums().directories, upTo);
        updateMarks();
    });
}

void UnifiedModel::setLayer(LayerIndex layer)
{
    if (layer == m_layer)
        return;
    if (m_onlyLayer) {
        relayout([&] {
            m_layer = layer;
            updateMarks();
        });
        return;
    }
    m_layer = layer;
    updateMarks();
    refreshRows({DimmedRole});
}

void UnifiedModel::setShowDeleted(bool show)
{
    if (show == m_showDeleted)
        return;
    relayout([&] {
        m_showDeleted = show;
        updateMarks();
    });
}

void UnifiedModel::setOnlyLayer(bool only)
{
    if (only == m_onlyLayer)
        return;
    relayout([&] {
        m_onlyLayer = only;
        updateMarks();
    });
}

ListingChoice UnifiedModel::listing() const
{
    return {m_upTo, m_showDeleted, m_onlyLayer ? m_layer : LayerIndex()};
}

void UnifiedModel::setFilter(std::shared_ptr<const PathFilter> filter)
{
    if (!loaded() || filter == m_filter)
        return;
    relayout([&] { m_filter = std::move(filter); });
}

std::size_t UnifiedModel::fileCount() const
{
    return loaded() ? loaded()->sums().heights.files(m_upTo) : 0;
}

std::size_t UnifiedModel::layerFileCount() const
{
    return m_marks.isEmpty() ? 0 : loaded()->sums().heights.files(m_layer, m_upTo);
}

quint64 UnifiedModel::totalSize() const
{
    return sizeBelow(DirectoryTree::Root);
}

quint64 UnifiedModel::sizeBelow(DirectoryIndex directory) const
{
    return directory.value < m_totals.sizes.size() ? m_totals.sizes[directory.value] : 0;
}

quint64 UnifiedModel::sizeOf(PathId path, const Row &row) const
{
    return tree().type(row.version) == EntryType::Directory ? sizeBelow(loaded()->sums().directories.find(path))
                                                            : tree().size(row.version);
}

QModelIndex UnifiedModel::firstMatch() const
{
    QModelIndex at;
    while (m_filter && rowCount(at) > 0) {
        at = index(0, 0, at);
        if (m_filter->matches[path(at).value])
            return at;
    }
    return {};
}

bool UnifiedModel::isShown(PathId path) const
{
    return (!m_filter || m_filter->has(loaded()->sums().directories, path)) && isListed(path);
}

bool UnifiedModel::isListed(PathId path) const
{
    if (m_onlyLayer && m_layer.isValid() && !isMarked(path))
        return false;
    const Row found = row(path);
    return found.version.isValid() && (m_showDeleted || (!found.deleted && !isOfStargz(tree(), path, found.version)));
}

bool UnifiedModel::isDirectory(PathId path) const
{
    const Row found = row(path);
    return found.version.isValid() && tree().type(found.version) == EntryType::Directory;
}

bool UnifiedModel::isWritable(LayerIndex layer) const
{
    return layer.value < loaded()->layers.size() && loaded()->isWritable(layer);
}

void UnifiedModel::updateMarks()
{
    m_marks = loaded() ? LayerMarks(tree(), loaded()->sums(), m_layer, m_upTo, m_showDeleted) : LayerMarks();
}

PathTreeModel::SortKey UnifiedModel::sortKey(PathId path, int column) const
{
    constexpr quint64 signBit = quint64(1) << 63; // Orders signed numbers as unsigned ones.
    const Row found = row(path);
    if (!found.version.isValid() || (found.deleted && column != OriginColumn))
        return {};
    const Inode inode = tree().inode(found.version);
    switch (column) {
    case OriginColumn:
        return {found.layer.value, 0};
    case SizeColumn:
        return {sizeOf(path, found), 0};
    case ModeColumn:
        return {inode.mode, quint64(inode.type)};
    case OwnerColumn:
        return {inode.uid, inode.gid};
    case ModifiedColumn:
        return {static_cast<quint64>(inode.mtime) ^ signBit, inode.mtimeNsec};
    default:
        return {};
    }
}

QByteArray UnifiedModel::sortText(PathId path, int) const
{
    const Row found = row(path);
    const bool isLink = found.version.isValid() && !found.deleted && tree().type(found.version) == EntryType::Symlink;
    return isLink ? tree().symlinkTarget(found.version) : QByteArray();
}

int UnifiedModel::columnCount(const QModelIndex &parent) const
{
    return parent.column() > 0 ? 0 : ColumnCount;
}

}
