// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "foundview.h"
#include "typedindex.h"

namespace stratoscope
{

class SearchModel;
class TouchesDelegate;

/** The list of results. */
class SearchView : public FoundView
{
    Q_OBJECT

public:
    /** \a model must outlive the view. */
    explicit SearchView(SearchModel *model, QWidget *parent = nullptr);

    /** Makes the list as high as its rows need, up to a limit; while \a mayShrink is false, it
     *  does not get any lower. */
    void fitRows(bool mayShrink);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    /** The user went to \a row. */
    void rowPicked(int row);
    /** The user went to one of the layers that touch the path at \a row. */
    void layerPicked(int row, stratoscope::LayerIndex layer);

public Q_SLOTS:
    void dataChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight, const QList<int> &roles = {}) override;

protected:
    void contextMenuEvent(QContextMenuEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void mousePressEvent(QMouseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void pickClicked(const QModelIndex &index);

    SearchModel *m_found;
    TouchesDelegate *m_touches;
    QPoint m_pressed; ///< Where a mouse button was pressed.
    int m_rows = 0; ///< How many rows there is space for.
};

}
