// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "rowdelegate.h"

namespace stratoscope
{

/** A number, and behind it a bar for how much of the whole it is. */
class ShareDelegate : public RowDelegate
{
    Q_OBJECT

public:
    /** \a shareRole: double from 0 to 1; \a colorRole: QColor of the bar, or nothing. */
    ShareDelegate(int shareRole, int colorRole, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    int m_shareRole;
    int m_colorRole;
};

}
