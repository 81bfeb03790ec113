// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "contentview.h"

#include "contentmodel.h"
#include "hitdelegate.h"
#include "listactions.h"
#include "rowtree.h"

#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QMenu>

namespace stratoscope
{

namespace
{

constexpr int ContentRows = 9;
constexpr int ContentFewestRows = 3;
/** Of more files, the first ones show their lines at once. */
constexpr int ExpandedFiles = 500;

}

ContentView::ContentView(ContentModel *model, QWidget *parent)
    : FoundView(parent)
    , m_found(model)
{
    setUpRowTree(this);
    setModel(model);
    new ListActions(this, ListActions::Scope::WholeList);
    setTextElideMode(Qt::ElideMiddle);
    setItemDelegateForColumn(ContentModel::FoundColumn, new HitDelegate(this));
    setItemDelegateForColumn(ContentModel::LayerColumn, new LayerChipDelegate(this));
    header()->setStretchLastSection(false);
    header()->setSectionsMovable(false);
    header()->setSectionResizeMode(ContentModel::FoundColumn, QHeaderView::Stretch);
    const int digits = fontMetrics().horizontalAdvance(QStringLiteral("000000"));
    setColumnWidth(ContentModel::LayerColumn, digits * 3 / 2);
    setColumnWidth(ContentModel::MatchesColumn, digits * 2);
    connect(model, &QAbstractItemModel::rowsInserted, this, &ContentView::expandNew);
    connect(this, &QTreeView::clicked, this, &ContentView::picked);
    connect(this, &QTreeView::doubleClicked, this, &ContentView::accepted);
    setExpandsOnDoubleClick(false);
}

QSize ContentView::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 100,
        rowsHeight(this, m_found->rowCount() > 0 ? ContentRows : ContentFewestRows)};
}

QSize ContentView::minimumSizeHint() const
{
    return {FoundView::minimumSizeHint().width(), rowsHeight(this, ContentFewestRows)};
}

void ContentView::expandNew(const QModelIndex &parent, int first, int last)
{
    if (parent.isValid())
        return;
    if (first == 0)
        updateGeometry();
    for (int row = first; row <= last && row < ExpandedFiles; ++row)
        expand(m_found->index(row, 0));
}

void ContentView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    FoundView::currentChanged(current, previous);
    // The mouse reports through its click.
    if (current.isValid() && QGuiApplication::mouseButtons() == Qt::NoButton)
        Q_EMIT picked(current);
}

void ContentView::contextMenuEvent(QContextMenuEvent *event)
{
    if (!currentIndex().isValid())
        return;
    QMenu menu;
    QAction *show = menu.addAction(tr("&Show in Tree"), this, &ContentView::accepted);
    show->setShortcut(Qt::Key_Return);
    menu.addActions(actions());
    menu.addSeparator();
    menu.addAction(tr("E&xpand All"), this, &QTreeView::expandAll);
    menu.addAction(tr("C&ollapse All"), this, &QTreeView::collapseAll);
    menu.exec(contextMenuPosition(this, event));
}

}
