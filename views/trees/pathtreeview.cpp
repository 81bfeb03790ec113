// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "pathtreeview.h"

#include "counterpart.h"
#include "fittingheader.h"
#include "panemetrics.h"
#include "pathtreemodel.h"
#include "rowdelegate.h"
#include "tones.h"

#include <QContextMenuEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QPainter>
#include <QScopedValueRollback>

namespace stratoscope
{

namespace
{

/** What "all" means where a user opens all below a directory: more rows help nobody. */
constexpr int ManyRows = 10'000;
/** More rows at once than can be seen. */
constexpr int ManyChanges = 200;
constexpr int Indentation = 14;

}

PathTreeView::PathTreeView(PathTreeModel *model, QWidget *parent)
    : QTreeView(parent)
    , m_paths(model)
    , m_columns(new FittingHeader(this))
{
    setHeader(m_columns);
    setUniformRowHeights(true);
    setIndentation(Indentation);
    setAllColumnsShowFocus(true);
    setAlternatingRowColors(true);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setHorizontalScrollMode(ScrollPerPixel);
    setFrameShape(QFrame::NoFrame);
    setItemDelegate(new RowDelegate(this));
    setItemDelegateForColumn(0, new NameDelegate(this));

    connect(model, &QAbstractItemModel::layoutAboutToBeChanged, this, &PathTreeView::keepOpen);
    connect(model, &PathTreeModel::pathsRenumbered, this, &PathTreeView::renumber);
    setModel(model);
    connect(model, &QAbstractItemModel::layoutChanged, this, &PathTreeView::restoreOpen);
    connect(model, &QAbstractItemModel::modelReset, this, [this] {
        m_open.clear();
        m_wanted = {};
    });
    connect(this, &QTreeView::expanded, this,
        [this](const QModelIndex &index) { m_open.insert(PathTreeModel::path(index)); });
    connect(this, &QTreeView::collapsed, this,
        [this](const QModelIndex &index) { m_open.remove(PathTreeModel::path(index)); });
    connect(this, &QTreeView::clicked, this, [this](const QModelIndex &index) {
        // A press that selected the row told already; one on the selected row goes there again.
        if (!m_isTold)
            pick(index);
    });

    header()->setSortIndicator(0, Qt::AscendingOrder);
    setSortingEnabled(true);
}

void PathTreeView::setEmptyText(const QString &text)
{
    if (text == m_emptyText)
        return;
    m_emptyText = text;
    viewport()->update();
}

PathId PathTreeView::selectedPath() const
{
    const QModelIndexList rows = selectionModel()->selectedRows();
    return rows.isEmpty() ? PathId() : PathTreeModel::path(rows.first());
}

void PathTreeView::reveal(PathId path)
{
    const QScopedValueRollback silent(m_silent, m_silent + 1);
    m_wanted = path;
    const QModelIndex index = path.isValid() ? m_paths->indexOf(path) : QModelIndex();
    if (!index.isValid()) {
        selectionModel()->clear();
        return;
    }
    if (selectedPath() == path && isOpenTo(index))
        return;
    selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    scrollTo(index);
}

void PathTreeView::pick(const QModelIndex &index)
{
    m_wanted = PathTreeModel::path(index);
    m_isTold = true;
    Q_EMIT pathPicked(m_wanted);
}

void PathTreeView::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QTreeView::selectionChanged(selected, deselected);
    if (m_silent == 0 && !selected.isEmpty())
        pick(selected.first().topLeft());
}

void PathTreeView::mousePressEvent(QMouseEvent *event)
{
    m_isTold = false;
    QTreeView::mousePressEvent(event);
    if (event->button() == Qt::LeftButton && !indexAt(event->position().toPoint()).isValid())
        Q_EMIT emptyPlaceClicked();
}

void PathTreeView::keepOpen()
{
    ++m_silent;
}

void PathTreeView::renumber(const UnionTree &from, const UnionTree &to)
{
    QSet<PathId> open;
    for (const PathId path : std::as_const(m_open)) {
        if (const PathId found = counterpartOf(path, from, to); found.isValid())
            open.insert(found);
    }
    m_open = open;
    m_wanted = counterpartOf(m_wanted, from, to);
}

void PathTreeView::restoreOpen()
{
    for (const PathId path : std::as_const(m_open)) {
        const QModelIndex index = m_paths->indexOf(path);
        if (index.isValid() && !isExpanded(index))
            expand(index);
    }
    restoreSelection();
    --m_silent;
}

void PathTreeView::restoreSelection()
{
    const QModelIndex index = m_wanted.isValid() ? m_paths->indexOf(m_wanted) : QModelIndex();
    // A directory that the user closed meanwhile is not opened again.
    if (index.isValid() && selectedPath() != m_wanted && isOpenTo(index))
        selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

bool PathTreeView::isOpenTo(const QModelIndex &index) const
{
    for (QModelIndex at = index.parent(); at.isValid(); at = at.parent()) {
        if (!isExpanded(at))
            return false;
    }
    return true;
}

void PathTreeView::expandBelow(const QModelIndex &index, int rows)
{
    // One layout in the end instead of one a directory.
    scheduleDelayedItemsLayout();
    QModelIndexList next {index};
    for (qsizetype i = 0; i < next.size() && rows > 0; ++i) {
        const QModelIndex directory = next[i];
        const int count = m_paths->rowCountUpTo(rows + 1, directory);
        if (count == 0 || count > rows)
            continue;
        rows -= count;
        if (directory.isValid())
            expand(directory);
        for (int row = 0; row < count; ++row)
            next.append(m_paths->index(row, 0, directory));
    }
}

void PathTreeView::dataChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight, const QList<int> &roles)
{
    // Looks for the rectangle of every row, to draw anew what can be seen.
    if (bottomRight.row() - topLeft.row() > ManyChanges)
        viewport()->update();
    else
        QTreeView::dataChanged(topLeft, bottomRight, roles);
}

void PathTreeView::keyPressEvent(QKeyEvent *event)
{
    const QModelIndex index = currentIndex().siblingAtColumn(0);
    switch (event->key()) {
    case Qt::Key_Asterisk:
        expandBelow(index, ManyRows);
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (index.isValid() && state() != EditingState) {
            setExpanded(index, !isExpanded(index));
            pick(index);
            return;
        }
        break;
    default:
        break;
    }
    QTreeView::keyPressEvent(event);
}

void PathTreeView::contextMenuEvent(QContextMenuEvent *event)
{
    if (actions().isEmpty())
        return;
    QPoint at = event->globalPos();
    if (event->reason() != QContextMenuEvent::Mouse)
        at = viewport()->mapToGlobal(visualRect(currentIndex()).bottomLeft());
    QMenu::exec(actions(), at, nullptr, this);
}

void PathTreeView::drawBranches(QPainter *painter, const QRect &rect, const QModelIndex &index) const
{
    // The tint of a row reaches to its left edge.
    const bool isSelected = selectionModel()->isSelected(index);
    if (!isSelected && index.data(PathTreeModel::WritableRole).toBool())
        painter->fillRect(rect, writableTint(palette()));
    QTreeView::drawBranches(painter, rect, index);
}

void PathTreeView::paintEvent(QPaintEvent *event)
{
    QTreeView::paintEvent(event);
    if (m_emptyText.isEmpty() || m_paths->rowCount() > 0)
        return;
    QPainter painter(viewport());
    painter.setPen(quietColor(palette()));
    const QRect rect
        = viewport()->rect().adjusted(EmptyTextMargin, EmptyTextMargin, -EmptyTextMargin, -EmptyTextMargin);
    painter.drawText(rect, Qt::AlignCenter | Qt::TextWordWrap, m_emptyText);
}

void PathTreeView::setOpenDirectories(const QSet<PathId> &directories)
{
    collapseAll();
    m_open = directories;
    ++m_silent;
    restoreOpen();
}

}
