// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "tickdelegate.h"

namespace stratoscope
{

/** The first column of a WasteModel: a cause, which spans all columns, takes the space of those
 *  that are empty for it. */
class CauseRowDelegate : public TickDelegate
{
    Q_OBJECT

public:
    using TickDelegate::TickDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

}
