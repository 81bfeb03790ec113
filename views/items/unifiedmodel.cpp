// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "unifiedmodel.h"

#include "layernames.h"
#include "pathfilter.h"

#include <algorithm>

namespace stratoscope
{

UnifiedModel::UnifiedModel(QObject *parent)
    : PathTreeModel(parent)
{
}

void UnifiedModel::setLoaded(const LoadedImagePtr &loaded, LayerIndex upTo)
{
    beginResetModel();
    resetPaths(loaded);
    m_upTo = upTo;
    m_layer = {};
    m_marked.clear();
    m_isFiltered = false;
    m_matches.clear();
    m_matchCount = 0;
    m_titles.clear();
    m_sums = loaded ? UnionSums(loaded->tree) : UnionSums();
    if (loaded) {
        m_sums.moveTo(upTo);
        for (std::size_t i = 0; i < loaded->layers.size(); ++i)
            m_titles.append(layerTitle(*loaded, LayerIndex(i)));
    }
    endResetModel();
}

void UnifiedModel::setUpTo(LayerIndex upTo)
{
    if (upTo == m_upTo || !loaded())
        return;
    relayout([&] {
        m_upTo = upTo;
        m_sums.moveTo(upTo);
        changeRows();
    });
}

void UnifiedModel::setLayer(LayerIndex layer)
{
    if (layer == m_layer)
        return;
    if (m_onlyLayer) {
        relayout([&] {
            m_layer = layer;
            changeRows();
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
        changeRows();
    });
}

void UnifiedModel::setOnlyLayer(bool only)
{
    if (only == m_onlyLayer)
        return;
    relayout([&] {
        m_onlyLayer = only;
        changeRows();
    });
}

void UnifiedModel::setFilter(const QString &text)
{
    if (!loaded() || (text.isEmpty() && !m_isFiltered))
        return;
    relayout([&] {
        m_isFiltered = !text.isEmpty();
        m_matches = m_isFiltered ? pathsContaining(tree().paths(), text) : std::vector<PathId>();
        updateFiltered();
    });
}

void UnifiedModel::changeRows()
{
    updateMarks();
    updateFiltered();
}

void UnifiedModel::updateFiltered()
{
    m_matchCount = 0;
    m_filtered.clear();
    if (!m_isFiltered)
        return;
    m_filtered.resize(tree().paths().size());
    for (const PathId path : m_matches) {
        if (!isListed(path))
            continue;
        mark(m_filtered, path);
        ++m_matchCount;
    }
}

std::size_t UnifiedModel::fileCount() const
{
    return loaded() ? m_sums.files(m_upTo) : 0;
}

quint64 UnifiedModel::totalSize() const
{
    return loaded() ? m_sums.size(PathTable::Root) : 0;
}

UnifiedModel::Row UnifiedModel::row(PathId path) const
{
    Row found;
    found.version = tree().newest(path);
    while (found.version.isValid() && tree().version(found.version).layer > m_upTo)
        found.version = tree().version(found.version).older;
    if (!found.version.isValid())
        return found;
    const Version &version = tree().version(found.version);
    found.deleted = !version.visibleAt(m_upTo);
    found.layer = found.deleted ? version.until : version.layer;
    return found;
}

QModelIndex UnifiedModel::firstMatch() const
{
    QModelIndex at;
    while (m_isFiltered && rowCount(at) > 0) {
        at = index(0, 0, at);
        if (std::binary_search(m_matches.begin(), m_matches.end(), path(at)))
            return at;
    }
    return {};
}

bool UnifiedModel::isShown(PathId path) const
{
    return (!m_isFiltered || m_filtered[path.value]) && isListed(path);
}

bool UnifiedModel::isListed(PathId path) const
{
    if (m_onlyLayer && m_layer.isValid() && (m_marked.empty() || !m_marked[path.value]))
        return false;
    const Row found = row(path);
    return found.version.isValid() && (m_showDeleted || !found.deleted);
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

bool UnifiedModel::isMarkable(const Version &version) const
{
    if (version.visibleAt(m_upTo))
        return version.layer == m_layer;
    return m_showDeleted && version.layer <= m_upTo && (version.layer == m_layer || version.until == m_layer);
}

void UnifiedModel::updateMarks()
{
    m_marked.clear();
    // Of a layer above the height nothing can be seen: that is no reason to dim everything.
    if (!loaded() || !m_layer.isValid() || m_layer > m_upTo)
        return;
    m_marked.resize(tree().paths().size());
    for (const Version &version : tree().versions()) {
        if (isMarkable(version))
            mark(m_marked, version.path);
    }
}

void UnifiedModel::mark(std::vector<bool> &marks, PathId path) const
{
    for (PathId at = path; !marks[at.value]; at = tree().paths().parent(at)) {
        marks[at.value] = true;
        if (at == PathTable::Root)
            return;
    }
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
        return {found.layer.value, 0, {}};
    case SizeColumn:
        return {m_sums.size(path), 0, {}};
    case ModeColumn:
        return {inode.mode, quint64(inode.type), {}};
    case OwnerColumn:
        return {inode.uid, inode.gid, {}};
    case ModifiedColumn:
        return {static_cast<quint64>(inode.mtime) ^ signBit, inode.mtimeNsec, {}};
    case LinkColumn:
        return {0, 0, inode.type == EntryType::Symlink ? tree().symlinkTarget(found.version) : QByteArray()};
    default:
        return {};
    }
}

int UnifiedModel::columnCount(const QModelIndex &parent) const
{
    return parent.column() > 0 ? 0 : ColumnCount;
}

}
