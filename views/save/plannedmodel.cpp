// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "plannedmodel.h"

#include "columntitle.h"
#include "format.h"
#include "layernames.h"
#include "layerswatch.h"
#include "tooltiptext.h"

#include <QFont>

namespace stratoscope
{

PlannedModel::PlannedModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void PlannedModel::setPlan(const LoadedImagePtr &loaded, const WhatIf &plan)
{
    beginResetModel();
    m_loaded = loaded;
    m_plan = plan;
    endResetModel();
}

int PlannedModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_plan.layers.size());
}

int PlannedModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString PlannedModel::instructions(const PlannedLayer &layer) const
{
    QStringList titles;
    for (std::size_t i = layer.range.first.value; i <= layer.range.last.value; ++i)
        titles.append(layerTitle(*m_loaded, LayerIndex(i)));
    return titles.join(QLatin1Char('\n'));
}

/** How much smaller this layer is than those that it is made from. */
quint64 PlannedModel::saved(const PlannedLayer &layer) const
{
    quint64 before = 0;
    for (std::size_t i = layer.range.first.value; i <= layer.range.last.value && i < m_plan.now.size(); ++i)
        before += m_plan.now[i].tarBytes;
    return before > layer.tarBytes ? before - layer.tarBytes : 0;
}

QString PlannedModel::text(const PlannedLayer &layer, int column) const
{
    const LayerRange range = layer.range;
    switch (column) {
    case LayersColumn:
        return range.isSingle() ? layerNumber(*m_loaded, range.first)
                                : tr("%1 to %2", "numbers of layers")
                                      .arg(layerNumber(*m_loaded, range.first), layerNumber(*m_loaded, range.last));
    case ContentColumn:
        return range.isSingle() ? layerTitle(*m_loaded, range.first)
                                : tr("%n layer(s) in one", nullptr, static_cast<int>(range.count()));
    case SizeColumn:
        return formatSize(layer.tarBytes);
    case SavedColumn:
        return saved(layer) > 0 ? formatSize(saved(layer)) : QString();
    default:
        return {};
    }
}

QVariant PlannedModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const PlannedLayer &layer = layerOf(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(layer, index.column());
    case Qt::DecorationRole:
        return index.column() == LayersColumn ? QVariant(layerSwatch(*m_loaded, layer.range)) : QVariant();
    case Qt::FontRole: {
        QFont font;
        font.setBold(true);
        return layer.range.isSingle() ? QVariant() : QVariant(font);
    }
    case Qt::ToolTipRole:
        return toolTipText(index.column() >= SizeColumn
                ? tr("%1 of files in %2 entries").arg(formatSizeExact(layer.contentBytes), formatCount(layer.entries))
                : instructions(layer));
    case Qt::TextAlignmentRole:
        return index.column() >= SizeColumn ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    default:
        return {};
    }
}

QVariant PlannedModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    using Kind = ColumnTitle::Kind;
    const ColumnTitle titles[ColumnCount] = {
        {tr("Layers")},
        {tr("Made Of")},
        {tr("Size"), {}, Kind::Number},
        {tr("Saved", "bytes that are saved"), {}, Kind::Number},
    };
    return headerAnswer(titles, section, orientation, role);
}

}
