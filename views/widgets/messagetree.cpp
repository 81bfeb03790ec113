// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "messagetree.h"

#include "fittingheader.h"
#include "panemetrics.h"
#include "rowdelegate.h"
#include "tones.h"

#include <QAction>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QMenu>
#include <QPainter>
#include <QScopedValueRollback>

namespace stratoscope
{

namespace
{

constexpr int Indentation = 14;

}

MessageTree::MessageTree(QAbstractItemModel *model, QWidget *parent)
    : QTreeView(parent)
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
    setTextElideMode(Qt::ElideMiddle);
    setFrameShape(QFrame::NoFrame);
    setItemDelegate(new RowDelegate(this));
    setModel(model);
    connect(this, &QTreeView::clicked, this, &MessageTree::rowPicked);

    auto *copy = new QAction(tr("&Copy Row"), this);
    copy->setShortcut(QKeySequence::Copy);
    copy->setShortcutContext(Qt::WidgetShortcut);
    connect(copy, &QAction::triggered, this, &MessageTree::copyRow);
    addAction(copy);
}

void MessageTree::setEmptyText(const QString &text)
{
    if (text == m_emptyText)
        return;
    m_emptyText = text;
    viewport()->update();
}

void MessageTree::setCurrentQuietly(const QModelIndex &index)
{
    const QScopedValueRollback quiet(m_isQuiet, true);
    setCurrentIndex(index);
}

void MessageTree::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTreeView::currentChanged(current, previous);
    const bool isOther = current.row() != previous.row() || current.parent() != previous.parent();
    // The mouse tells by its click.
    if (current.isValid() && isOther && !m_isQuiet && QGuiApplication::mouseButtons() == Qt::NoButton)
        Q_EMIT rowPicked(current);
}

void MessageTree::focusInEvent(QFocusEvent *event)
{
    // A view without a current row makes the first one it. Nobody went there: the first key should.
    const bool hadCurrent = currentIndex().isValid();
    const QScopedValueRollback quiet(m_isQuiet, true);
    QTreeView::focusInEvent(event);
    if (!hadCurrent)
        selectionModel()->clearCurrentIndex();
}

void MessageTree::keyPressEvent(QKeyEvent *event)
{
    const QModelIndex index = currentIndex().siblingAtColumn(0);
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (!isEnter || !index.isValid()) {
        QTreeView::keyPressEvent(event);
        return;
    }
    if (model()->hasChildren(index))
        setExpanded(index, !isExpanded(index));
    Q_EMIT rowPicked(index);
}

void MessageTree::copyRow() const
{
    const QModelIndex index = currentIndex();
    if (!index.isValid())
        return;
    QStringList cells;
    for (int column = 0; column < model()->columnCount(); ++column) {
        if (!isColumnHidden(column))
            cells.append(index.siblingAtColumn(column).data().toString());
    }
    QGuiApplication::clipboard()->setText(cells.join(QLatin1Char('\t')));
}

void MessageTree::contextMenuEvent(QContextMenuEvent *event)
{
    QPoint at = event->globalPos();
    if (event->reason() != QContextMenuEvent::Mouse)
        at = viewport()->mapToGlobal(visualRect(currentIndex()).bottomLeft());
    QMenu::exec(actions(), at, nullptr, this);
}

void MessageTree::paintEvent(QPaintEvent *event)
{
    QTreeView::paintEvent(event);
    if (m_emptyText.isEmpty() || model()->rowCount() > 0)
        return;
    QPainter painter(viewport());
    painter.setPen(quietColor(palette()));
    const QRect rect
        = viewport()->rect().adjusted(EmptyTextMargin, EmptyTextMargin, -EmptyTextMargin, -EmptyTextMargin);
    painter.drawText(rect, Qt::AlignCenter | Qt::TextWordWrap, m_emptyText);
}

}
