// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "selection.h"
#include "treememory.h"

#include <QPersistentModelIndex>
#include <QSet>
#include <QTimer>
#include <QTreeView>

#include <functional>
#include <optional>

class QMimeData;

namespace stratoscope
{

class FittingHeader;
class PathTreeModel;
class UnionTree;

/** A tree of paths: reports what its user picks, shows what others picked, and keeps directories
 *  expanded when rows change. */
class PathTreeView : public QTreeView
{
    Q_OBJECT

public:
    /** \a model must outlive the view. */
    explicit PathTreeView(PathTreeModel *model, QWidget *parent = nullptr);

    /** The message in the middle of the view while there are no rows. */
    void setEmptyText(const QString &text);

    /** Selects the row of \a path and expands what leads there; if it is not shown, selects nothing. Does not
     *  count as a user's pick. */
    void reveal(PathId path);
    /** The path of the current row if it is selected, else of another one that is; invalid if there is none. */
    PathId selectedPath() const;
    /** All that is selected, with the bytes in \a sizeColumn, for a tree of \a origin. */
    MarkedPaths markedPaths(int sizeColumn, SelectionOrigin origin) const;
    /** Expands \a index and everything below it, as long as that adds no more than \a rows rows; the invalid
     *  index expands everything. */
    void expandBelow(const QModelIndex &index, int rows);

    /** What the user expanded, to be restored when a filter is removed. */
    QSet<PathId> openDirectories() const { return m_open; }
    /** Collapses everything except \a directories. */
    void setOpenDirectories(const QSet<PathId> &directories);
    /** What is open, and where the user has scrolled to. */
    TreeMemory memory() const;
    /** Looks like that again, as far as there are such paths. */
    void setMemory(const TreeMemory &memory);

    FittingHeader *columns() const { return m_columns; }

    /** Lets the user drag the selected rows to other programs, as what \a make returns. */
    void setDragData(std::function<QMimeData *()> make) { m_dragData = std::move(make); }

    QSize minimumSizeHint() const override;
    /** Shows where \a index is and, however deep that is, its name. */
    void scrollTo(const QModelIndex &index, ScrollHint hint = EnsureVisible) override;

Q_SIGNALS:
    /** The user went to a row, or to the selected one again. */
    void pathPicked(stratoscope::PathId path);
    /** The user selected or deselected rows, after pathPicked() for the current one. */
    void rowsSelected();
    /** The user clicked where there is no row. */
    void emptyPlaceClicked();

public Q_SLOTS:
    void dataChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight, const QList<int> &roles = {}) override;

protected:
    void changeEvent(QEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void drawBranches(QPainter *painter, const QRect &rect, const QModelIndex &index) const override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
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
    bool isBelowSelected(const QModelIndex &index) const;
    int indentationOf(const QModelIndex &index) const;
    int widthOfName(const QModelIndex &index) const;
    void fitNames(bool again = false);
    void showName(const QModelIndex &index);

    PathTreeModel *m_paths;
    FittingHeader *m_columns;
    QString m_emptyText;
    std::function<QMimeData *()> m_dragData;
    std::optional<QPoint> m_pressed; ///< Where a drag may begin.
    QSet<PathId> m_open; ///< Includes directories that are temporarily not shown.
    PathId m_wanted; ///< Selected, or to be selected as soon as it is shown again.
    int m_silent = 0; ///< Above 0, selections are not by the user.
    bool m_isTold = false; ///< The mouse button is down, and what it selected was already emitted.
    int m_nameWidth = 0; ///< What the visible names have needed so far, including their indentation.
    QTimer m_fitting; ///< Waits until the rows have been laid out.
    QPersistentModelIndex m_opened; ///< What the user has just expanded.
};

}
