// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "mergemodel.h"

#include "columntitle.h"
#include "format.h"
#include "layernames.h"
#include "layerswatch.h"
#include "tooltiptext.h"

namespace stratoscope
{

MergeModel::MergeModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void MergeModel::setLoaded(const LoadedImagePtr &loaded)
{
    beginResetModel();
    m_loaded = loaded;
    m_sizes.clear();
    m_joins.assign(loaded ? loaded->layers.size() : 0, false);
    endResetModel();
    Q_EMIT planChanged();
}

void MergeModel::setSizes(const std::vector<PlannedLayer> &layers)
{
    if (layers.size() != m_joins.size() || layers.empty())
        return;
    m_sizes = layers;
    Q_EMIT dataChanged(index(0, SizeColumn), index(rowCount() - 1, SizeColumn));
}

SavePlan MergeModel::plan() const
{
    SavePlan plan;
    for (std::size_t i = 0; i < m_joins.size(); ++i) {
        if (m_joins[i])
            plan.ranges.back().last = LayerIndex(i);
        else
            plan.ranges.push_back({LayerIndex(i), LayerIndex(i)});
    }
    return plan;
}

void MergeModel::announce()
{
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    Q_EMIT planChanged();
}

void MergeModel::setAllMerged(bool merged)
{
    if (m_joins.empty())
        return;
    m_joins.assign(m_joins.size(), merged);
    m_joins.front() = false;
    announce();
}

void MergeModel::mergeRows(int first, int last)
{
    for (int row = first; row < last; ++row)
        m_joins[layerOf(row)] = true;
    if (first < last)
        announce();
}

int MergeModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_joins.size());
}

int MergeModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString MergeModel::text(std::size_t layer, int column) const
{
    switch (column) {
    case LayerColumn:
        return layerNumber(*m_loaded, LayerIndex(layer));
    case InstructionColumn:
        return layerTitle(*m_loaded, LayerIndex(layer));
    case SizeColumn:
        return m_sizes.empty() ? QString() : formatSize(m_sizes[layer].tarBytes);
    default:
        return {};
    }
}

QString MergeModel::toolTip(std::size_t layer) const
{
    if (layer == 0)
        return tr("The bottom layer: there is no layer below to merge it with");
    const QString number = layerNumber(*m_loaded, LayerIndex(layer));
    return m_joins[layer] ? tr("Layer %1 is merged with layer %2 below it").arg(number).arg(layer - 1)
                          : tr("Check to merge layer %1 with layer %2 below it").arg(number).arg(layer - 1);
}

QVariant MergeModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const std::size_t layer = layerOf(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(layer, index.column());
    case Qt::DecorationRole:
        return index.column() == LayerColumn ? QVariant(layerSwatch(*m_loaded, {LayerIndex(layer), LayerIndex(layer)}))
                                             : QVariant();
    case Qt::CheckStateRole:
        if (index.column() != LayerColumn || layer == 0)
            return {};
        return int(m_joins[layer] ? Qt::Checked : Qt::Unchecked);
    case Qt::ToolTipRole:
        return toolTipText(index.column() == InstructionColumn ? text(layer, InstructionColumn) : toolTip(layer));
    case Qt::AccessibleDescriptionRole:
        return toolTip(layer);
    case Qt::TextAlignmentRole:
        return index.column() == SizeColumn ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    case MergedBelowRole:
        return bool(m_joins[layer]);
    case MergedAboveRole:
        return layer + 1 < m_joins.size() && m_joins[layer + 1];
    case HasNoBoxRole:
        return layer == 0;
    default:
        return {};
    }
}

bool MergeModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || !(flags(index) & Qt::ItemIsUserCheckable))
        return false;
    m_joins[layerOf(index.row())] = value.toInt() == Qt::Checked;
    announce();
    return true;
}

Qt::ItemFlags MergeModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (index.isValid())
        flags |= Qt::ItemNeverHasChildren;
    if (index.isValid() && index.column() == LayerColumn && layerOf(index.row()) > 0)
        flags |= Qt::ItemIsUserCheckable;
    return flags;
}

QVariant MergeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    using Kind = ColumnTitle::Kind;
    const ColumnTitle titles[ColumnCount] = {
        {tr("Merge", "header above the boxes that merge a layer with the one below"),
            tr("Check a layer to merge it with the one below it")},
        {tr("Instruction")},
        {tr("Size"), {}, Kind::Number},
    };
    return headerAnswer(titles, section, orientation, role);
}

}
