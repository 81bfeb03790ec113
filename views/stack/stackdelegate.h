// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QStyledItemDelegate>

namespace stratoscope
{

class StackScene;
struct StackItem;
struct StackRowState;

/** Draws the rows of the layer stack as boxes, steps and the arrows between them. */
class StackDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    /** \a scene must outlive the delegate. */
    explicit StackDelegate(const StackScene &scene, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
        const QModelIndex &index) override;

    /** The container next to the active one at \a point of the row; -1 for none, ContainerPlaces::HiddenOnes for
     *  those that do not fit. */
    int siblingAt(const QPoint &point, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    /** The box of the row's layer; of several containers, that of the active one. */
    QRect boxIn(const QStyleOptionViewItem &option, const QModelIndex &index) const;
    /** True if \a point of the row is on what folds and unfolds a group. */
    bool isOnHandle(const QPoint &point, const QStyleOptionViewItem &option, const QModelIndex &index) const;

private:
    /** Says which layer is selected, and in a line how many there are. */
    void describeGroup(StackItem &item, const StackRowState &state) const;

    const StackScene &m_scene;
};

}
