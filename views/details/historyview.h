// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "historybars.h"

#include <QListView>

namespace stratoscope
{

class HistoryModel;

/**
 * A path's history: one column per layer, one row per version, each with a bar across the layers that show it. It is a
 * list view, so keys, selection and accessibility work as usual.
 */
class HistoryView : public QListView
{
    Q_OBJECT

public:
    /** \a model must outlive the view. */
    explicit HistoryView(HistoryModel *model, QWidget *parent = nullptr);

    /** The columns and rows as drawn, from the left of the first column. */
    HistoryGrid grid() const;
    /** Where the first column starts in the viewport, after scrolling. */
    int contentLeft() const;
    /** A place of the grid in the viewport, after scrolling: mirrored where people read from right to left. */
    QRectF inViewport(const QRectF &place) const;
    /** On the left and right of the columns. */
    int contentMargin() const;
    /** Selects the version that comes from \a layer, or none, without activating it. */
    void showLayer(LayerIndex layer);

    QSize sizeHint() const override;

Q_SIGNALS:
    /** The user picked the version that comes from \a layer. */
    void layerPicked(stratoscope::LayerIndex layer);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    void paintHeads(QPainter &painter);
    void placeHeads();
    int headHeight() const;

    HistoryModel *m_model;
    QWidget *m_heads; ///< The layer numbers, above the viewport.
    bool m_following = false; ///< The current row is being set from outside.
};

}
