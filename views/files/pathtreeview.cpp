// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "pathtreeview.h"

#include "pathtreemodel.h"
#include "rowdelegate.h"
#include "tones.h"

#include <QContextMenuEvent>
#include <QHeaderView>
#include <QMenu>
#include <QPainter>
#include <QScopedValueRollback>

#include <algorithm>

namespace stratoscope
{

namespace
{

/** What "all" means where a user opens all below a directory: more rows help nobody. */
constexpr int ManyRows = 10'000;
constexpr int EmptyTextMargin = 24;
constexpr int NarrowestName = 140;
constexpr double ElasticShare = 0.46;
/** The elastic columns want this much before there is room for optional ones. */
constexpr int NarrowestComfort = 320;
constexpr int Indentation = 14;

}

PathTreeView::PathTreeView(PathTreeModel *model, QWidget *parent)
    : QTreeView(parent)
    , m_paths(model)
{
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
    connect(this, &QTreeView::clicked, this, &PathTreeView::pick);

    header()->setStretchLastSection(false);
    header()->setContextMenuPolicy(Qt::CustomContextMenu);
    header()->setSortIndicator(0, Qt::AscendingOrder);
    setSortingEnabled(true);
    connect(header(), &QWidget::customContextMenuRequested, this, &PathTreeView::showColumnMenu);
    connect(header(), &QHeaderView::sectionResized, this, [this](int section) {
        // A width that the user gives an elastic column stays; other columns give to them or take from them.
        if (!m_fitting && (section == 0 || section == m_elastic))
            m_userSized = true;
        else
            fitColumns();
    });
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
    Q_EMIT pathPicked(m_wanted);
}

void PathTreeView::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QTreeView::selectionChanged(selected, deselected);
    if (m_silent == 0 && !selected.isEmpty())
        pick(selected.first().topLeft());
}

void PathTreeView::keepOpen()
{
    ++m_silent;
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
    for (qsizetype i = 0; i < next.size(); ++i) {
        const QModelIndex directory = next[i];
        const int count = m_paths->rowCount(directory);
        if (count == 0)
            continue;
        rows -= count;
        if (rows < 0)
            return;
        if (directory.isValid())
            expand(directory);
        for (int row = 0; row < count; ++row)
            next.append(m_paths->index(row, 0, directory));
    }
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

void PathTreeView::resizeEvent(QResizeEvent *event)
{
    QTreeView::resizeEvent(event);
    fitColumns();
}

void PathTreeView::setElasticColumn(int column, int narrowest)
{
    m_elastic = column;
    m_elasticNarrowest = narrowest;
    fitColumns();
}

void PathTreeView::setOptionalColumns(const QList<int> &columns)
{
    for (const int column : columns)
        m_optional.append({column, header()->sectionSize(column)});
    fitColumns();
}

void PathTreeView::fitColumns()
{
    if (m_userSized || m_fitting)
        return;
    const QScopedValueRollback fitting(m_fitting, true);
    fitOptionalColumns();
    fitElasticColumns();
}

void PathTreeView::fitOptionalColumns()
{
    int room = viewport()->width() - NarrowestComfort;
    for (int column = 1; column < m_paths->columnCount(); ++column) {
        const bool isOptional = std::any_of(m_optional.cbegin(), m_optional.cend(),
            [column](const auto &optional) { return optional.first == column; });
        if (column != m_elastic && !isOptional)
            room -= header()->sectionSize(column);
    }
    for (const auto &[column, width] : std::as_const(m_optional)) {
        room -= width;
        setColumnHidden(column, room < 0);
    }
}

void PathTreeView::fitElasticColumns()
{
    const bool isElastic = m_elastic >= 0 && !isColumnHidden(m_elastic);
    const int taken
        = header()->length() - header()->sectionSize(0) - (isElastic ? header()->sectionSize(m_elastic) : 0);
    int room = viewport()->width() - taken;
    if (isElastic) {
        const int wanted = qMax(m_elasticNarrowest, qMin(qRound(room * ElasticShare), room - NarrowestName));
        header()->resizeSection(m_elastic, wanted);
        room -= wanted;
    }
    header()->resizeSection(0, qMax(NarrowestName, room));
}

void PathTreeView::setOpenDirectories(const QSet<PathId> &directories)
{
    collapseAll();
    m_open = directories;
    ++m_silent;
    restoreOpen();
}

void PathTreeView::showColumnMenu(const QPoint &position)
{
    QMenu menu;
    for (int column = 1; column < m_paths->columnCount(); ++column) {
        QAction *action = menu.addAction(m_paths->headerData(column, Qt::Horizontal).toString());
        action->setCheckable(true);
        action->setChecked(!isColumnHidden(column));
        connect(action, &QAction::toggled, this, [this, column](bool shown) {
            m_userSized = true;
            setColumnHidden(column, !shown);
        });
    }
    menu.exec(header()->mapToGlobal(position));
}

QByteArray PathTreeView::saveColumns() const
{
    return header()->saveState() + (m_userSized ? '1' : '0');
}

bool PathTreeView::restoreColumns(const QByteArray &state)
{
    if (state.isEmpty())
        return false;
    const QScopedValueRollback fitting(m_fitting, true);
    if (!header()->restoreState(state.chopped(1)))
        return false;
    m_userSized = state.endsWith('1');
    return true;
}

}
