// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "rowtree.h"

#include "panemetrics.h"
#include "rowdelegate.h"
#include "tones.h"

#include <QContextMenuEvent>
#include <QHeaderView>
#include <QPainter>
#include <QTreeView>

namespace stratoscope
{

namespace
{

constexpr int Indentation = 14;

}

void setUpRowTree(QTreeView *view)
{
    view->setUniformRowHeights(true);
    view->setIndentation(Indentation);
    view->setAllColumnsShowFocus(true);
    view->setAlternatingRowColors(true);
    view->setSelectionBehavior(QAbstractItemView::SelectRows);
    view->setSelectionMode(QAbstractItemView::SingleSelection);
    view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    view->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    view->setFrameShape(QFrame::NoFrame);
    view->setItemDelegate(new RowDelegate(view));
}

void paintEmptyText(const QTreeView *view, const QString &text, bool isProblem)
{
    if (text.isEmpty() || view->model()->rowCount() > 0)
        return;
    QPainter painter(view->viewport());
    painter.setPen(isProblem ? warningColor(view->palette()) : quietColor(view->palette()));
    const QRect rect = view->viewport()->rect().adjusted(EmptyTextMargin, 0, -EmptyTextMargin, 0);
    painter.drawText(rect, Qt::AlignCenter | Qt::TextWordWrap, text);
}

int rowsHeight(const QTreeView *view, int rows)
{
    const int row = qMax(view->sizeHintForRow(0), view->fontMetrics().height() + 2 * RowPadding);
    const int header = view->isHeaderHidden() ? 0 : view->header()->sizeHint().height();
    return header + rows * row + 2 * view->frameWidth();
}

QPoint contextMenuPosition(const QTreeView *view, const QContextMenuEvent *event)
{
    if (event->reason() == QContextMenuEvent::Mouse)
        return event->globalPos();
    return view->viewport()->mapToGlobal(view->visualRect(view->currentIndex()).bottomLeft());
}

}
