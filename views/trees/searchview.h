// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "typedindex.h"

#include <QTreeView>

namespace stratoscope
{

class SearchModel;
class TouchesDelegate;

/** The list of results. */
class SearchView : public QTreeView
{
    Q_OBJECT

public:
    /** \a model must outlive the view. */
    explicit SearchView(SearchModel *model, QWidget *parent = nullptr);

    /** The message in the middle of the list while it is empty; one about a problem has its colour. */
    void setEmptyText(const QString &text, bool isProblem = false);

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
    /** The user is done with the list and wants to continue where the row was selected. */
    void accepted();
    /** Up from the first row. */
    void fieldWanted();
    void closeWanted();

public Q_SLOTS:
    void dataChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight, const QList<int> &roles = {}) override;

protected:
    void contextMenuEvent(QContextMenuEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void pickClicked(const QModelIndex &index);

    SearchModel *m_found;
    TouchesDelegate *m_touches;
    QString m_emptyText;
    bool m_isProblem = false;
    QPoint m_pressed; ///< Where a mouse button was pressed.
    int m_rows = 0; ///< How many rows there is space for.
};

}
