// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "rowdelegate.h"

namespace stratoscope
{

/** The layers of a finding: a chip for the one that wrote it, an arrow, and a chip for the one that hides it. */
class WasteLayersDelegate : public RowDelegate
{
    Q_OBJECT

public:
    using RowDelegate::RowDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

}
