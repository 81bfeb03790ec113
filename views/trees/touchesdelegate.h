// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "rowdelegate.h"
#include "typedindex.h"

namespace stratoscope
{

/** The layers that have a path: a chip for each, and a symbol for what it did. */
class TouchesDelegate : public RowDelegate
{
    Q_OBJECT

public:
    using RowDelegate::RowDelegate;

    /** The layer whose chip or symbol is at \a position in the cell of \a index; invalid if there is none. */
    LayerIndex layerAt(const QPoint &position, const QStyleOptionViewItem &option, const QModelIndex &index) const;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

}
