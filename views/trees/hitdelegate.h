// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "rowdelegate.h"

namespace stratoscope
{

/** A line of a ContentModel: its number, and its text with the match marked; files as NameDelegate draws them. */
class HitDelegate : public NameDelegate
{
    Q_OBJECT

public:
    using NameDelegate::NameDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

/** The layer of a file as a chip. */
class LayerChipDelegate : public RowDelegate
{
    Q_OBJECT

public:
    using RowDelegate::RowDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

}
