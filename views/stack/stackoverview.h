// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "stackscene.h"

#include <QWidget>

class QListView;
class QModelIndex;

namespace stratoscope
{

/**
 * The whole stack in miniature, next to it: every layer as a thin bar, longer for larger layers, and a frame around
 * what the list shows. Clicking or dragging scrolls the list; for the keyboard, the list has its own scrolling.
 */
class StackOverview : public QWidget
{
    Q_OBJECT

public:
    /** Shows the rows of \a list as laid out by \a scene; both must outlive the overview. */
    StackOverview(QListView *list, const StackScene &scene, QWidget *parent = nullptr);

    QSize sizeHint() const override;

    /** The part that the list shows, in the overview. */
    QRect viewFrame() const;
    /** Where the row at \a index is in the overview. */
    QRect rowRect(const QModelIndex &index) const;

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    void paintRow(QPainter &painter, const QModelIndex &index) const;
    void paintBar(QPainter &painter, const QModelIndex &index, const QRect &rect) const;
    QModelIndex rowAt(int y) const;
    /** Scrolls the list so that its frame begins at \a top. */
    void moveFrame(int top);
    /** The height of all rows, in pixels of the list. */
    int contentHeight() const;
    int toOverview(int contentY) const;

    QListView *m_list;
    const StackScene &m_scene;
    int m_grip = -1; ///< How far below the frame's top it was grabbed; -1: it was not.
};

}
