// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "searchview.h"

#include "format.h"
#include "layernames.h"
#include "listactions.h"
#include "rowdelegate.h"
#include "rowtree.h"
#include "searchmodel.h"
#include "touchesdelegate.h"
#include "treelimits.h"

#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QMenu>

namespace stratoscope
{

namespace
{

constexpr int MostRows = 9;
/** An empty list leaves space for its message. */
constexpr int SearchFewestRows = 3;
constexpr double LayersShare = 0.3;

}

SearchView::SearchView(SearchModel *model, QWidget *parent)
    : FoundView(parent)
    , m_found(model)
    , m_touches(new TouchesDelegate(this))
{
    setUpRowTree(this);
    setModel(model);
    setSelectionMode(ExtendedSelection);
    new ListActions(this, ListActions::Scope::WholeList);
    setRootIsDecorated(false);
    setTextElideMode(Qt::ElideMiddle);
    setItemDelegateForColumn(SearchModel::PathColumn, new NameDelegate(this));
    setItemDelegateForColumn(SearchModel::LayersColumn, m_touches);
    // The best matches come first at first.
    header()->setSortIndicator(-1, Qt::AscendingOrder);
    header()->setSortIndicatorClearable(true);
    setSortingEnabled(true);
    header()->setStretchLastSection(false);
    header()->setSectionsMovable(false);
    header()->setSectionResizeMode(SearchModel::PathColumn, QHeaderView::Stretch);
    setColumnWidth(SearchModel::SizeColumn, fontMetrics().horizontalAdvance(formatSize(999'900'000)) * 3 / 2);
    connect(this, &QTreeView::clicked, this, &SearchView::pickClicked);
    connect(this, &QTreeView::doubleClicked, this, &SearchView::accepted);
}

void SearchView::fitRows(bool mayShrink)
{
    const int rows = qBound(SearchFewestRows, m_found->rowCount(), MostRows);
    if (rows == m_rows || (rows < m_rows && !mayShrink))
        return;
    m_rows = rows;
    updateGeometry();
}

QSize SearchView::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 100, rowsHeight(this, m_rows)};
}

QSize SearchView::minimumSizeHint() const
{
    return {FoundView::minimumSizeHint().width(), rowsHeight(this, SearchFewestRows)};
}

void SearchView::dataChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight, const QList<int> &roles)
{
    // The base class looks up the rectangle of every row to repaint what is visible.
    if (bottomRight.row() - topLeft.row() > ManyChanges)
        viewport()->update();
    else
        FoundView::dataChanged(topLeft, bottomRight, roles);
}

void SearchView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    FoundView::currentChanged(current, previous);
    // The mouse reports through its click.
    const bool isMouse = QGuiApplication::mouseButtons() != Qt::NoButton;
    if (current.isValid() && current.row() != previous.row() && !isMouse)
        Q_EMIT rowPicked(current.row());
}

void SearchView::mousePressEvent(QMouseEvent *event)
{
    m_pressed = event->position().toPoint();
    FoundView::mousePressEvent(event);
}

void SearchView::pickClicked(const QModelIndex &index)
{
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    option.rect = visualRect(index);
    const LayerIndex layer = m_touches->layerAt(m_pressed, option, index);
    if (layer.isValid())
        Q_EMIT layerPicked(index.row(), layer);
    else
        Q_EMIT rowPicked(index.row());
}

void SearchView::contextMenuEvent(QContextMenuEvent *event)
{
    const int row = currentIndex().row();
    if (row < 0)
        return;
    QMenu menu;
    QAction *show = menu.addAction(tr("&Show in Tree"), this, &SearchView::accepted);
    show->setShortcut(Qt::Key_Return);
    menu.addActions(actions());
    menu.addSeparator();
    for (const PathTouch &touch : m_found->touches(row)) {
        const QString number = layerNumber(*m_found->loaded(), touch.layer);
        menu.addAction(tr("Layer %1: %2", "layer number, what it did to a path")
                           .arg(number, changeText(touch.change, touch.fields)),
            this, [this, row, layer = touch.layer] { Q_EMIT layerPicked(row, layer); });
    }
    menu.exec(contextMenuPosition(this, event));
}

void SearchView::resizeEvent(QResizeEvent *event)
{
    setColumnWidth(SearchModel::LayersColumn, qRound(viewport()->width() * LayersShare));
    FoundView::resizeEvent(event);
}

}
