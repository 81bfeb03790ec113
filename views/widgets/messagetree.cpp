// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "messagetree.h"

#include "fittingheader.h"
#include "listactions.h"
#include "rowtree.h"

#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QMenu>
#include <QScopedValueRollback>

namespace stratoscope
{

MessageTree::MessageTree(QAbstractItemModel *model, QWidget *parent)
    : QTreeView(parent)
    , m_columns(new FittingHeader(this))
{
    setHeader(m_columns);
    setUpRowTree(this);
    setTextElideMode(Qt::ElideMiddle);
    setModel(model);
    connect(this, &QTreeView::clicked, this, &MessageTree::rowPicked);
    new ListActions(this, ListActions::Scope::WholeList);
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
    // Whatever keys are pressed: they do not mean this row.
    selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

void MessageTree::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTreeView::currentChanged(current, previous);
    const bool isOther = current.row() != previous.row() || current.parent() != previous.parent();
    // The mouse reports through its click.
    if (current.isValid() && isOther && !m_isQuiet && QGuiApplication::mouseButtons() == Qt::NoButton)
        Q_EMIT rowPicked(current);
}

void MessageTree::focusInEvent(QFocusEvent *event)
{
    // A view without a current row makes the first one current. Nobody went there: only the first key should.
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
    Q_EMIT rowEntered(index);
}

void MessageTree::contextMenuEvent(QContextMenuEvent *event)
{
    QMenu::exec(actions(), contextMenuPosition(this, event), nullptr, this);
}

void MessageTree::paintEvent(QPaintEvent *event)
{
    QTreeView::paintEvent(event);
    paintEmptyText(this, m_emptyText);
}

}
