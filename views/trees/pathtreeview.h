// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "typedindex.h"

#include <QPersistentModelIndex>
#include <QSet>
#include <QTimer>
#include <QTreeView>

namespace stratoscope
{

class FittingHeader;
class PathTreeModel;
class UnionTree;

/** A tree of paths: tells what its user picks, shows what others picked, and keeps open what was open when rows change. */
class PathTreeView : public QTreeView
{
    Q_OBJECT

public:
    /** \a model must outlive the view. */
    explicit PathTreeView(PathTreeModel *model, QWidget *parent = nullptr);

    /** What is said in the middle of the view while there are no rows. */
    void setEmptyText(const QString &text);

    /** Selects the row of \a path and opens what leads there; where it is not shown, nothing is selected. Not taken for a
     *  user's pick. */
    void reveal(PathId path);
    /** The path of the selected row; invalid if there is none. */
    PathId selectedPath() const;
    /** Opens \a index and all below it, as far as that brings no more than \a rows rows; the invalid index opens all. */
    void expandBelow(const QModelIndex &index, int rows);

    /** What the user opened, to be opened again once a filter is gone. */
    QSet<PathId> openDirectories() const { return m_open; }
    /** Closes all but \a directories. */
    void setOpenDirectories(const QSet<PathId> &directories);

    FittingHeader *columns() const { return m_columns; }

    QSize minimumSizeHint() const override;
    /** Shows where \a index is and, however deep that is, its name. */
    void scrollTo(const QModelIndex &index, ScrollHint hint = EnsureVisible) override;

Q_SIGNALS:
    /** The user went to a row, or to the selected one again. */
    void pathPicked(stratoscope::PathId path);
    /** The user clicked where there is no row. */
    void emptyPlaceClicked();

public Q_SLOTS:
    void dataChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight, const QList<int> &roles = {}) override;

protected:
    void contextMenuEvent(QContextMenuEvent *event) override;
    void drawBranches(QPainter *painter, const QRect &rect, const QModelIndex &index) const override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;

protected Q_SLOTS:
    void updateGeometries() override;

private:
    void pick(const QModelIndex &index);
    void keepOpen();
    void renumber(const UnionTree &from, const UnionTree &to);
    void restoreOpen();
    void restoreSelection();
    bool isOpenTo(const QModelIndex &index) const;
    int indentationOf(const QModelIndex &index) const;
    int widthOfName(const QModelIndex &index) const;
    void fitNames(bool again = false);
    void showName(const QModelIndex &index);

    PathTreeModel *m_paths;
    FittingHeader *m_columns;
    QString m_emptyText;
    QSet<PathId> m_open; ///< Survives that a directory is not shown for a while.
    PathId m_wanted; ///< Selected, or to be selected again when it is shown again.
    int m_silent = 0; ///< Above 0, selections are not the user's.
    bool m_isTold = false; ///< The mouse is down, and what it selected was told.
    int m_nameWidth = 0; ///< That the names that were in view need, with what they are indented by.
    QTimer m_fitting; ///< Until the rows are where they belong.
    QPersistentModelIndex m_opened; ///< What the user opened just now.
};

}
