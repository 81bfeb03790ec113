// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "searchfield.h"

#include "filtercompleter.h"

#include <QKeyEvent>

namespace stratoscope
{

SearchField::SearchField(QWidget *parent)
    : QLineEdit(parent)
{
    setClearButtonEnabled(true);
}

void SearchField::completeFilters()
{
    m_completer = new FilterCompleter(this);
}

bool SearchField::event(QEvent *event)
{
    // Escape also stops reading: here it closes the search first.
    if (event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        event->accept();
        return true;
    }
    return QLineEdit::event(event);
}

void SearchField::keyPressEvent(QKeyEvent *event)
{
    if (m_completer && m_completer->takes(event->key())) {
        event->ignore();
        return;
    }
    switch (event->key()) {
    case Qt::Key_Down:
    case Qt::Key_PageDown:
        Q_EMIT listWanted();
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        Q_EMIT accepted();
        return;
    case Qt::Key_Escape:
        Q_EMIT closeWanted();
        return;
    default:
        QLineEdit::keyPressEvent(event);
    }
}

}
