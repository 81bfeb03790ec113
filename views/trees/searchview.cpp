// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "searchview.h"

#include "format.h"
#include "panemetrics.h"
#include "rowdelegate.h"
#include "searchmodel.h"
#include "tones.h"
#include "touchesdelegate.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>

namespace stratoscope
{

namespace
{

constexpr int ShownRows = 9;
constexpr double LayersShare = 0.3;

}

SearchView::SearchView(SearchModel *model, QWidget *parent)
    : QTreeView(parent)
    , m_found(model)
{
    setModel(model);
    setUniformRowHeights(true);
    setRootIsDecorated(false);
    setAllColumnsShowFocus(true);
    setAlternatingRowColors(true);
    setSelectionBehavior(SelectRows);
    setEditTriggers(NoEditTriggers);
    setTextElideMode(Qt::ElideMiddle);
    setFrameShape(QFrame::NoFrame);
    setItemDelegate(new RowDelegate(this));
    setItemDelegateForColumn(SearchModel::PathColumn, new NameDelegate(this));
    setItemDelegateForColumn(SearchModel::LayersColumn, new TouchesDelegate(this));
    header()->setStretchLastSection(false);
    header()->setSectionsMovable(false);
    header()->setSectionResizeMode(SearchModel::PathColumn, QHeaderView::Stretch);
    setColumnWidth(SearchModel::SizeColumn, fontMetrics().horizontalAdvance(formatSize(999'900'000)) * 3 / 2);
    connect(this, &QTreeView::clicked, this, [this](const QModelIndex &index) { Q_EMIT rowPicked(index.row()); });
    connect(this, &QTreeView::doubleClicked, this, &SearchView::accepted);
}

void SearchView::setEmptyText(const QString &text)
{
    m_emptyText = text;
    viewport()->update();
}

QSize SearchView::sizeHint() const
{
    const int row = qMax(sizeHintForRow(0), fontMetrics().height() * 4 / 3);
    return {fontMetrics().averageCharWidth() * 100, header()->sizeHint().height() + ShownRows * row};
}

void SearchView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTreeView::currentChanged(current, previous);
    if (current.isValid() && current.row() != previous.row())
        Q_EMIT rowPicked(current.row());
}

bool SearchView::event(QEvent *event)
{
    // Escape is also the key that stops reading: here it closes the search first.
    if (event->type() == QEvent::ShortcutOverride) {
        auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Escape || key->matches(QKeySequence::Copy)) {
            event->accept();
            return true;
        }
    }
    return QTreeView::event(event);
}

void SearchView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy)) {
        copyPath();
        return;
    }
    switch (event->key()) {
    case Qt::Key_Up:
        if (currentIndex().row() > 0)
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

void SearchView::copyPath() const
{
    if (currentIndex().isValid())
        QGuiApplication::clipboard()->setText(
            currentIndex().siblingAtColumn(SearchModel::PathColumn).data().toString());
}

void SearchView::paintEvent(QPaintEvent *event)
{
    QTreeView::paintEvent(event);
    if (m_found->rowCount() > 0)
        return;
    QPainter painter(viewport());
    painter.setPen(quietColor(palette()));
    const QRect rect
        = viewport()->rect().adjusted(EmptyTextMargin, EmptyTextMargin, -EmptyTextMargin, -EmptyTextMargin);
    painter.drawText(rect, Qt::AlignCenter | Qt::TextWordWrap, m_emptyText);
}

void SearchView::resizeEvent(QResizeEvent *event)
{
    setColumnWidth(SearchModel::LayersColumn, qRound(viewport()->width() * LayersShare));
    QTreeView::resizeEvent(event);
}

}
