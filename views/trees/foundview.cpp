// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "foundview.h"

#include "rowtree.h"

#include <QKeyEvent>

namespace stratoscope
{

void FoundView::setEmptyText(const QString &text, bool isProblem)
{
    m_isProblem = isProblem;
    m_emptyText = text;
    viewport()->update();
}

bool FoundView::event(QEvent *event)
{
    // Escape also stops reading: here it closes the search first.
    if (event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        event->accept();
        return true;
    }
    return QTreeView::event(event);
}

void FoundView::keyPressEvent(QKeyEvent *event)
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

void FoundView::paintEvent(QPaintEvent *event)
{
    QTreeView::paintEvent(event);
    paintEmptyText(this, m_emptyText, m_isProblem);
}

}
