// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "jsonmodel.h"

#include "format.h"
#include "tooltiptext.h"

namespace stratoscope
{

JsonModel::JsonModel(QObject *parent)
    : QAbstractItemModel(parent)
{
}

void JsonModel::setOutline(std::shared_ptr<const JsonOutline> outline)
{
    beginResetModel();
    m_outline = std::move(outline);
    endResetModel();
}

quint32 JsonModel::valueAt(const QModelIndex &index) const
{
    return index.isValid() ? quint32(index.internalId()) : JsonOutline::Top;
}

QModelIndex JsonModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, quintptr(m_outline->child(valueAt(parent), row)));
}

QModelIndex JsonModel::parent(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    const quint32 above = m_outline->parent(valueAt(index));
    return above == JsonOutline::Top ? QModelIndex() : createIndex(m_outline->row(above), 0, quintptr(above));
}

int JsonModel::rowCount(const QModelIndex &parent) const
{
    return m_outline && parent.column() <= 0 ? m_outline->childCount(valueAt(parent)) : 0;
}

int JsonModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

QString JsonModel::name(quint32 value) const
{
    const quint32 above = m_outline->parent(value);
    if (above != JsonOutline::Top && m_outline->type(above) == JsonOutline::Type::Object)
        return m_outline->key(value);
    const bool isOnly = above == JsonOutline::Top && m_outline->childCount(above) == 1;
    return isOnly ? tr("Document") : formatCount(quint64(m_outline->row(value)));
}

QString JsonModel::text(quint32 value) const
{
    switch (m_outline->type(value)) {
    case JsonOutline::Type::Object:
        return tr("{ %Ln key(s) }", "a JSON object", m_outline->childCount(value));
    case JsonOutline::Type::Array:
        return tr("[ %Ln item(s) ]", "a JSON array", m_outline->childCount(value));
    default:
        return m_outline->text(value);
    }
}

QVariant JsonModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const quint32 value = valueAt(index);
    if (role == TypeRole)
        return int(m_outline->type(value));
    if (role == Qt::DisplayRole)
        return index.column() == NameColumn ? name(value) : text(value);
    if (role == Qt::ToolTipRole && index.column() == ValueColumn)
        return toolTipText(text(value));
    return {};
}

QVariant JsonModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == NameColumn ? tr("Name") : tr("Value");
}

QString JsonModel::formatted(const QModelIndex &index) const
{
    return index.isValid() ? m_outline->formatted(valueAt(index)) : QString();
}

}
