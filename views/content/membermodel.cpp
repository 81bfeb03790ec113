// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "membermodel.h"

#include "bytes.h"
#include "columntitle.h"
#include "format.h"
#include "tooltiptext.h"

#include <algorithm>
#include <numeric>

namespace stratoscope
{

MemberModel::MemberModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void MemberModel::setListing(MemberListing listing)
{
    beginResetModel();
    m_listing = std::move(listing);
    m_order.resize(m_listing.members.size());
    std::iota(m_order.begin(), m_order.end(), 0);
    putInOrder();
    endResetModel();
}

int MemberModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_order.size());
}

int MemberModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString MemberModel::text(const MemberListing::Member &member, int column) const
{
    switch (column) {
    case NameColumn:
        return displayText(member.path)
            + (member.target.isEmpty() ? QString() : QStringLiteral(" → ") + displayText(member.target));
    case SizeColumn:
        if (member.kind == MemberListing::Kind::Directory)
            return tr("directory");
        return member.kind == MemberListing::Kind::File && member.hasSize ? formatSize(member.size) : QString();
    default:
        return member.modified == 0 ? QString() : formatTime(member.modified);
    }
}

QVariant MemberModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const MemberListing::Member &member = m_listing.members[number(index.row())];
    if (role == Qt::DisplayRole)
        return text(member, index.column());
    if (role == Qt::TextAlignmentRole && index.column() == SizeColumn)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole && index.column() == NameColumn)
        return toolTipText(text(member, NameColumn));
    return {};
}

QVariant MemberModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    using Kind = ColumnTitle::Kind;
    const ColumnTitle titles[ColumnCount] = {
        {tr("Name")},
        {tr("Size"), {}, Kind::Number},
        {tr("Modified")},
    };
    return headerAnswer(titles, section, orientation, role);
}

void MemberModel::sort(int column, Qt::SortOrder order)
{
    m_column = column;
    m_sortOrder = order;
    beginResetModel();
    putInOrder();
    endResetModel();
}

void MemberModel::putInOrder()
{
    std::sort(m_order.begin(), m_order.end());
    if (m_column < 0)
        return;
    const auto isLess = [&](quint32 a, quint32 b) {
        const MemberListing::Member &left = m_listing.members[a];
        const MemberListing::Member &right = m_listing.members[b];
        switch (m_column) {
        case NameColumn:
            return left.path < right.path;
        case SizeColumn:
            return left.size < right.size;
        default:
            return left.modified < right.modified;
        }
    };
    std::stable_sort(m_order.begin(), m_order.end(),
        [&](quint32 a, quint32 b) { return m_sortOrder == Qt::AscendingOrder ? isLess(a, b) : isLess(b, a); });
}

}
