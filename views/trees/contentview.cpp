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
    : QTreeView(parent)
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

void ContentView::setEmptyText(const QString &text)
{
    m_emptyText = text;
    viewport()->update();
}

QSize ContentView::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 100,
        rowsHeight(this, m_found->rowCount() > 0 ? ContentRows : ContentFewestRows)};
}

QSize ContentView::minimumSizeHint() const
{
    return {QTreeView::minimumSizeHint().width(), rowsHeight(this, ContentFewestRows)};
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
    QTreeView::currentChanged(current, previous);
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

bool ContentView::event(QEvent *event)
{
    // Escape also stops reading: here it closes the search first.
    if (event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        event->accept();
        return true;
    }
    return QTreeView::event(event);
}

void ContentView::keyPressEvent(QKeyEvent *event)
{
    const bool isFirst = currentIndex().row() <= 0 && !currentIndex().parent().isValid();
    switch (event->key()) {
    case Qt::Key_Up:
        if (!isFirst)
            break;
        Q_EMIT fieldWanted();
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        Q_EMIT accepted();
        return;
    case Qt::Key_Escape:
        Q_EMIT closeWanted();
        return;
    default:
        break;
    }
    QTreeView::keyPressEvent(event);
}

void ContentView::paintEvent(QPaintEvent *event)
{
    QTreeView::paintEvent(event);
    paintEmptyText(this, m_emptyText);
}

}
