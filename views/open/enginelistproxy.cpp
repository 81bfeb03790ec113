// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "enginelistproxy.h"

#include "enginelistmodel.h"

namespace stratoscope
{

EngineListProxy::EngineListProxy(QObject *parent)
    : QSortFilterProxyModel(parent)
{
    setSortRole(EngineListModel::SortRole);
    setSortCaseSensitivity(Qt::CaseInsensitive);
    setDynamicSortFilter(true);
}

void EngineListProxy::setText(const QString &text)
{
    m_text = text.trimmed();
    invalidateFilter();
}

void EngineListProxy::setKind(Kind kind)
{
    m_kind = kind;
    invalidateFilter();
}

int EngineListProxy::entryCount() const
{
    int count = 0;
    for (int row = 0; row < rowCount(); ++row)
        count += rowCount(index(row, 0));
    return count;
}

bool EngineListProxy::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    if (!parent.isValid())
        return true;
    const QModelIndex entry = sourceModel()->index(row, 0, parent);
    const bool isContainer = entry.data(EngineListModel::IsContainerRole).toBool();
    if (m_kind != Kind::All && isContainer != (m_kind == Kind::Containers))
        return false;
    return m_text.isEmpty() || entry.data(EngineListModel::FilterRole).toString().contains(m_text, Qt::CaseInsensitive);
}

bool EngineListProxy::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    if (!left.parent().isValid())
        return sortOrder() == Qt::AscendingOrder ? left.row() < right.row() : left.row() > right.row();
    return QSortFilterProxyModel::lessThan(left, right);
}

}
