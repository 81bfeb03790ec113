// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "memberlisting.h"

#include <QAbstractTableModel>

namespace stratoscope
{

/** What is in an archive, in its own order until a column is chosen to sort by. */
class MemberModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { NameColumn, SizeColumn, ModifiedColumn, ColumnCount };

    explicit MemberModel(QObject *parent = nullptr);

    void setListing(MemberListing listing);
    const MemberListing &listing() const { return m_listing; }
    /** The place of the member in \a row in the archive. */
    std::size_t number(int row) const { return m_order[std::size_t(row)]; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override;

private:
    void putInOrder();
    QString text(const MemberListing::Member &member, int column) const;

    MemberListing m_listing;
    std::vector<quint32> m_order; ///< Numbers of members, as rows.
    int m_column = -1;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
};

}
