// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "rowdelegate.h"

namespace stratoscope
{

/** An instruction of a DockerfileModel, wrapped to the width of its column, after the badge of the
 *  layer that it created. */
class InstructionDelegate : public RowDelegate
{
    Q_OBJECT

public:
    using RowDelegate::RowDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

/** A number next to the first line of an instruction. */
class FirstLineDelegate : public RowDelegate
{
    Q_OBJECT

public:
    /** \a isWaste: use the colour of warnings. */
    explicit FirstLineDelegate(bool isWaste, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    bool m_isWaste;
};

}
