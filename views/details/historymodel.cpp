// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "historymodel.h"

#include "format.h"
#include "inodetext.h"
#include "layernames.h"
#include "tooltiptext.h"
#include "versiontext.h"

namespace stratoscope
{

void HistoryModel::setHistory(const LoadedImagePtr &loaded, PathId path, LayerIndex upTo)
{
    const bool isSame = loaded && m_loaded && loaded->tree.sharesShapeWith(m_loaded->tree);
    if (isSame && path == m_path && upTo == m_upTo) {
        // More is known of the same versions.
        m_loaded = loaded;
        if (rowCount() > 0)
            Q_EMIT dataChanged(index(0), index(rowCount() - 1));
        return;
    }
    beginResetModel();
    m_loaded = loaded;
    m_path = path;
    m_upTo = upTo;
    m_versions.clear();
    m_spans.clear();
    if (loaded && path.value < loaded->tree.paths().size())
        m_versions = loaded->tree.history(path);
    for (VersionId id : m_versions) {
        const Version &version = loaded->tree.version(id);
        m_spans.push_back({version.layer, version.until});
    }
    endResetModel();
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
    return m_loaded->tree.version(m_versions[static_cast<std::size_t>(row)]).visibleAt(m_upTo);
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
    return parent.isValid() ? 0 : static_cast<int>(m_versions.size());
}

QVariant HistoryModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return label(index.row(), false);
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
    const UnionTree &tree = m_loaded->tree;
    const VersionId id = m_versions[static_cast<std::size_t>(row)];
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
    const VersionId id = m_versions[static_cast<std::size_t>(row)];
    const Version &version = m_loaded->tree.version(id);
    QStringList lines {tr("Comes from %1").arg(layerLabel(*m_loaded, version.layer)), label(row, false),
        tr("Seen in: %1").arg(visibleText(*m_loaded, version))};
    if (version.isHidden())
        lines.append(tr("%1: %2", "what happened, the layer")
                         .arg(hidingText(m_loaded->tree, version), layerLabel(*m_loaded, version.until)));
    return lines.join(QLatin1Char('\n'));
}

}
