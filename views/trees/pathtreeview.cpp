// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "pathtreeview.h"

#include "counterpart.h"
#include "fittingheader.h"
#include "listrows.h"
#include "pathtreemodel.h"
#include "rowdelegate.h"
#include "rowtree.h"
#include "tones.h"
#include "treelimits.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QDrag>
#include <QMenu>
#include <QMimeData>
#include <QMouseEvent>
#include <QPainter>
#include <QScopedValueRollback>
#include <QScrollBar>

namespace stratoscope
{

namespace
{

/** However little space there is. */
constexpr int FewestRows = 5;
/** Of a name, in average characters: how much must be visible, and how much if the user chose the columns' widths. */
constexpr int ReadableCharacters = 24;
constexpr int LeastCharacters = 12;

}

PathTreeView::PathTreeView(PathTreeModel *model, QWidget *parent)
    : QTreeView(parent)
    , m_paths(model)
    , m_columns(new FittingHeader(this))
{
    setHeader(m_columns);
    setUpRowTree(this);
    setSelectionMode(ExtendedSelection);
    setItemDelegateForColumn(0, new NameDelegate(this));

    connect(model, &QAbstractItemModel::layoutAboutToBeChanged, this, &PathTreeView::keepOpen);
    connect(model, &PathTreeModel::pathsRenumbered, this, &PathTreeView::renumber);
    setModel(model);
    connect(model, &QAbstractItemModel::layoutChanged, this, &PathTreeView::restoreOpen);
    connect(model, &QAbstractItemModel::modelReset, this, [this] {
        m_open.clear();
        m_wanted = {};
        m_nameWidth = 0;
    });
    connect(this, &QTreeView::expanded, this, [this](const QModelIndex &index) {
        m_open.insert(PathTreeModel::path(index));
        if (m_silent == 0)
            m_opened = index;
    });
    connect(this, &QTreeView::collapsed, this, [this](const QModelIndex &index) {
        m_open.remove(PathTreeModel::path(index));
        m_nameWidth = 0;
    });
    connect(verticalScrollBar(), &QAbstractSlider::valueChanged, &m_fitting, qOverload<>(&QTimer::start));
    m_fitting.setSingleShot(true);
    m_fitting.setInterval(0);
    connect(&m_fitting, &QTimer::timeout, this, [this] {
        fitNames();
        if (m_opened.isValid() && isExpanded(m_opened))
            showName(m_paths->index(0, 0, m_opened));
        m_opened = QModelIndex();
    });
    connect(this, &QTreeView::clicked, this, [this](const QModelIndex &index) {
        // A press that selected the row already emitted it; a press on the selected row goes there again.
        if (!m_isTold && selectionModel()->isSelected(index))
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
    const QModelIndex current = currentIndex().siblingAtColumn(0);
    if (current.isValid() && selectionModel()->isSelected(current))
        return PathTreeModel::path(current);
    const QModelIndexList rows = selectionModel()->selectedRows();
    return rows.isEmpty() ? PathId() : PathTreeModel::path(rows.first());
}

MarkedPaths PathTreeView::markedPaths(int sizeColumn, SelectionOrigin origin) const
{
    const QModelIndexList rows = selectedRowsOf(this);
    MarkedPaths marked;
    if (rows.size() < 2)
        return marked;
    marked.origin = origin;
    marked.rows = std::size_t(rows.size());
    for (const QModelIndex &row : rows) {
        // The bytes of a directory are those of all that is in it.
        if (isBelowSelected(row))
            continue;
        marked.paths.push_back(PathTreeModel::path(row));
        marked.bytes += row.siblingAtColumn(sizeColumn).data(PathTreeModel::ExactRole).toULongLong();
    }
    return marked;
}

bool PathTreeView::isBelowSelected(const QModelIndex &index) const
{
    for (QModelIndex above = index.parent(); above.isValid(); above = above.parent()) {
        if (selectionModel()->isSelected(above))
            return true;
    }
    return false;
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
    if (m_silent > 0)
        return;
    const QModelIndex current = currentIndex().siblingAtColumn(0);
    if (!selected.isEmpty()) {
        const bool isCurrent = current.isValid() && selectionModel()->isSelected(current);
        pick(isCurrent ? current : QModelIndex(selected.first().topLeft()));
    }
    Q_EMIT rowsSelected();
}

void PathTreeView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTreeView::currentChanged(current, previous);
    // Going from row to row among those selected deselects others, and selects none.
    const bool isSelected = current.isValid() && selectionModel()->isSelected(current.siblingAtColumn(0));
    if (m_silent == 0 && isSelected && PathTreeModel::path(current) != m_wanted)
        pick(current);
}

void PathTreeView::mousePressEvent(QMouseEvent *event)
{
    m_isTold = false;
    m_pressed.reset();
    QTreeView::mousePressEvent(event);
    const QPoint at = event->position().toPoint();
    if (m_dragData && event->button() == Qt::LeftButton && visualRect(indexAt(at)).contains(at))
        m_pressed = at;
    if (event->button() == Qt::LeftButton && !indexAt(event->position().toPoint()).isValid())
        Q_EMIT emptyPlaceClicked();
}

void PathTreeView::mouseMoveEvent(QMouseEvent *event)
{
    if (!m_pressed || !(event->buttons() & Qt::LeftButton)) {
        QTreeView::mouseMoveEvent(event);
        return;
    }
    // Until it is a drag, the mouse selects no other row.
    if ((event->position().toPoint() - *m_pressed).manhattanLength() < QApplication::startDragDistance())
        return;
    m_pressed.reset();
    QMimeData *files = m_dragData();
    if (!files)
        return;
    auto *drag = new QDrag(this);
    drag->setMimeData(files);
    drag->exec(Qt::CopyAction);
    setState(NoState);
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
    m_nameWidth = 0;
    restoreSelection();
    --m_silent;
}

void PathTreeView::restoreSelection()
{
    const QModelIndex index = m_wanted.isValid() ? m_paths->indexOf(m_wanted) : QModelIndex();
    // A directory that the user has collapsed in the meantime is not expanded again.
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
    const QScopedValueRollback silent(m_silent, m_silent + 1);
    // A single layout at the end instead of one per directory.
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
    // The base class looks up the rectangle of every row to repaint what is visible.
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

void PathTreeView::changeEvent(QEvent *event)
{
    QTreeView::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        m_nameWidth = 0;
        m_fitting.start();
    }
}

void PathTreeView::contextMenuEvent(QContextMenuEvent *event)
{
    if (actions().isEmpty())
        return;
    QMenu::exec(actions(), contextMenuPosition(this, event), nullptr, this);
}

void PathTreeView::drawBranches(QPainter *painter, const QRect &rect, const QModelIndex &index) const
{
    // The tint of a row extends to its left edge.
    const bool isSelected = selectionModel()->isSelected(index);
    if (!isSelected && index.data(PathTreeModel::WritableRole).toBool())
        painter->fillRect(rect, writableTint(palette()));
    QTreeView::drawBranches(painter, rect, index);
}

void PathTreeView::paintEvent(QPaintEvent *event)
{
    QTreeView::paintEvent(event);
    paintEmptyText(this, m_emptyText);
}

QSize PathTreeView::minimumSizeHint() const
{
    const int scrollBar = horizontalScrollBar()->sizeHint().height();
    return {QTreeView::minimumSizeHint().width(), rowsHeight(this, FewestRows) + scrollBar};
}

void PathTreeView::updateGeometries()
{
    QTreeView::updateGeometries();
    m_fitting.start();
}

void PathTreeView::scrollTo(const QModelIndex &index, ScrollHint hint)
{
    const int scrolled = horizontalScrollBar()->value();
    QTreeView::scrollTo(index, hint);
    const QModelIndex name = index.siblingAtColumn(0);
    fitNames(visualRect(name).width() < widthOfName(name));
    // QTreeView scrolls to the end of a column, where a deep name need not be.
    horizontalScrollBar()->setValue(scrolled);
    if (index.column() == 0)
        showName(index);
}

int PathTreeView::indentationOf(const QModelIndex &index) const
{
    return columnWidth(0) - visualRect(index).width();
}

int PathTreeView::widthOfName(const QModelIndex &index) const
{
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    const int whole = itemDelegateForIndex(index)->sizeHint(option, index).width();
    const int most = m_columns->isChosen() ? LeastCharacters : ReadableCharacters;
    return qMin(whole, fontMetrics().averageCharWidth() * most);
}

/** Makes the name column wide enough for the visible names; it stays that wide until something is collapsed. */
void PathTreeView::fitNames(bool again)
{
    QModelIndex index = indexAt({0, 0}).siblingAtColumn(0);
    for (; index.isValid() && visualRect(index).top() < viewport()->height(); index = indexBelow(index))
        m_nameWidth = qMax(m_nameWidth, indentationOf(index) + widthOfName(index));
    if (m_columns->setFirstColumnNeeds(m_nameWidth, again))
        QTreeView::updateGeometries();
}

void PathTreeView::showName(const QModelIndex &index)
{
    if (!index.isValid() || isRightToLeft())
        return;
    const int left = visualRect(index).left();
    const int hidden = left + widthOfName(index) - viewport()->width();
    QScrollBar *bar = horizontalScrollBar();
    if (left < indentation())
        bar->setValue(bar->value() + left - indentation());
    else if (hidden > 0)
        bar->setValue(bar->value() + qMin(hidden, left - indentation()));
}

void PathTreeView::setOpenDirectories(const QSet<PathId> &directories)
{
    collapseAll();
    m_open = directories;
    ++m_silent;
    restoreOpen();
}

TreeMemory PathTreeView::memory() const
{
    TreeMemory memory;
    if (!m_paths->loaded())
        return memory;
    const PathTable &paths = m_paths->tree().paths();
    for (const PathId path : m_open) {
        if (memory.open.size() < TreeMemory::Most)
            memory.open.append(paths.fullPath(path));
    }
    std::sort(memory.open.begin(), memory.open.end());
    if (const QModelIndex first = indexAt(QPoint(0, 0)); first.isValid() && verticalScrollBar()->value() > 0)
        memory.top = paths.fullPath(m_paths->path(first));
    return memory;
}

void PathTreeView::setMemory(const TreeMemory &memory)
{
    if (!m_paths->loaded())
        return;
    const PathTable &paths = m_paths->tree().paths();
    QSet<PathId> open;
    for (const QByteArray &name : memory.open.mid(0, TreeMemory::Most)) {
        if (const PathId path = paths.find(name); path.isValid())
            open.insert(path);
    }
    setOpenDirectories(open);
    const PathId top = memory.top.isEmpty() ? PathId() : paths.find(memory.top);
    executeDelayedItemsLayout();
    if (const QModelIndex index = top.isValid() ? m_paths->indexOf(top) : QModelIndex(); index.isValid())
        QTreeView::scrollTo(index, PositionAtTop);
    else
        verticalScrollBar()->setValue(0);
}

}
