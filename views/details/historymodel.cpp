// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "historymodel.h"

#include "bytes.h"
#include "format.h"
#include "inodetext.h"
#include "layernames.h"
#include "rowroles.h"
#include "tooltiptext.h"
#include "versiontext.h"

#include <algorithm>
#include <set>

namespace stratoscope
{

void HistoryModel::setHistory(const LoadedImagePtr &loaded, PathId path, LayerIndex upTo)
{
    const bool isSame = loaded && m_loaded && loaded->tree.sharesShapeWith(m_loaded->tree);
    if (isSame && path == m_path && upTo == m_upTo) {
        // The versions are the same, with more known about them.
        m_loaded = loaded;
        if (rowCount() > 0)
            Q_EMIT dataChanged(index(0), index(rowCount() - 1));
        return;
    }
    beginResetModel();
    m_loaded = loaded;
    m_path = path;
    m_upTo = upTo;
    readRows();
    endResetModel();
}

void HistoryModel::readRows()
{
    m_rows.clear();
    if (!m_loaded || m_path.value >= m_loaded->tree.paths().size())
        return;
    const UnionTree &tree = m_loaded->tree;
    std::set<LayerIndex> deleting;
    for (std::size_t i = 0; i < tree.layerCount(); ++i) {
        const LayerRow *row = tree.row(LayerIndex(i), m_path);
        if (row && row->change == Change::Deleted)
            deleting.insert(LayerIndex(i));
    }
    std::set<LayerIndex> having;
    for (const VersionId id : tree.history(m_path)) {
        const Version &version = tree.version(id);
        m_rows.push_back({{version.layer, version.until}, id});
        having.insert(version.layer);
        // A path deleted with its directory has no row of its own in the layer that deletes the directory.
        if (version.isHidden())
            deleting.insert(version.until);
    }
    for (const LayerIndex layer : deleting) {
        if (having.count(layer) == 0)
            m_rows.push_back({{layer, LayerIndex(layer.value + 1)}, {}});
    }
    std::sort(m_rows.begin(), m_rows.end(),
        [](const Row &left, const Row &right) { return left.span.layer < right.span.layer; });
}

void HistoryModel::setUpTo(LayerIndex upTo)
{
    if (upTo == m_upTo)
        return;
    m_upTo = upTo;
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

bool HistoryModel::isVisible(int row) const
{
    return !isDeletion(row) && m_loaded->tree.version(version(row)).visibleAt(m_upTo);
}

int HistoryModel::versionCount() const
{
    return static_cast<int>(
        std::count_if(m_rows.begin(), m_rows.end(), [](const Row &row) { return row.version.isValid(); }));
}

int HistoryModel::rowOf(LayerIndex layer) const
{
    for (int row = 0; row < rowCount(); ++row) {
        if (span(row).layer == layer)
            return row;
    }
    return -1;
}

int HistoryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant HistoryModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return label(index.row(), false);
    case rowrole::FullPathRole:
        return displayText(m_loaded->tree.paths().fullPath(m_path));
    case ShortTextRole:
        return label(index.row(), true);
    case Qt::ToolTipRole:
        return toolTipText(description(index.row()));
    case Qt::AccessibleTextRole:
        return description(index.row());
    default:
        return {};
    }
}

QString HistoryModel::label(int row, bool brief) const
{
    if (isDeletion(row))
        return m_loaded->tree.row(layer(row), m_path) ? tr("deleted") : tr("deleted with its directory");
    const UnionTree &tree = m_loaded->tree;
    const VersionId id = version(row);
    const Version &version = tree.version(id);
    const Inode inode = tree.inode(id);
    QStringList parts {inode.type == EntryType::File ? formatSize(inode.size) : typeText(inode.type)};
    const LayerRow *change = tree.row(version.layer, m_path);
    if (!brief && change && change->change != Change::Added)
        parts.append(changeText(change->change, change->fields));
    if (isVisible(row) && brief)
        parts.append(tr("visible"));
    else if (isVisible(row))
        parts.append(m_upTo == m_loaded->top() ? tr("visible in the container")
                                               : tr("visible as of layer %1").arg(layerNumber(*m_loaded, m_upTo)));
    return parts.join(QStringLiteral(" — "));
}

QString HistoryModel::description(int row) const
{
    if (isDeletion(row))
        return tr("%1: %2", "a layer and its instruction, what it does")
            .arg(layerLabel(*m_loaded, layer(row)), label(row, false));
    const Version &version = m_loaded->tree.version(this->version(row));
    QStringList lines {tr("Comes from %1").arg(layerLabel(*m_loaded, version.layer)), label(row, false),
        tr("Seen in: %1").arg(visibleText(*m_loaded, version))};
    if (version.isHidden())
        lines.append(tr("%1: %2", "what happened, the layer")
                         .arg(hidingText(m_loaded->tree, version), layerLabel(*m_loaded, version.until)));
    return lines.join(QLatin1Char('\n'));
}

}
