// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "messagetree.h"

namespace stratoscope
{

/** A table with a bar along the bottom of each row, across all columns: the row's share of the whole. The bars also
 *  separate rows of several lines. */
class BarTree : public MessageTree
{
    Q_OBJECT

public:
    /** Asks column \a shareColumn of \a model for \a shareRole, a double from 0 to 1, and \a colorRole, a QColor or
     *  nothing. */
    BarTree(QAbstractItemModel *model, int shareColumn, int shareRole, int colorRole, QWidget *parent = nullptr);

protected:
    void drawRow(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    int m_shareColumn;
    int m_shareRole;
    int m_colorRole;
};

}
