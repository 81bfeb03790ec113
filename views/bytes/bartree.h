// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "messagetree.h"

namespace stratoscope
{

/** A table of rows with a bar at the foot of each, across all columns: how much of the whole the row is. It also keeps
 *  rows of several lines apart. */
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
