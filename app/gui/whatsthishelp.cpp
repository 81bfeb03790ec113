// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "whatsthishelp.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QWhatsThis>

namespace stratoscope
{

namespace
{

/** Of the current row, next to it. */
bool explainRow(QAbstractItemView *view)
{
    const QModelIndex index = view->currentIndex();
    const QString text = index.data(Qt::WhatsThisRole).toString();
    if (text.isEmpty())
        return false;
    const QRect row = view->visualRect(index);
    QWhatsThis::showText(view->viewport()->mapToGlobal(row.bottomLeft()), text, view);
    return true;
}

}

bool explainFocus()
{
    QWidget *focus = QApplication::focusWidget();
    if (auto *view = qobject_cast<QAbstractItemView *>(focus); view && explainRow(view))
        return true;
    // What is inside of something that is explained goes with it.
    for (QWidget *widget = focus; widget; widget = widget->parentWidget()) {
        if (widget->whatsThis().isEmpty())
            continue;
        QWhatsThis::showText(widget->mapToGlobal(widget->rect().center()), widget->whatsThis(), widget);
        return true;
    }
    return false;
}

void explainWhatIsMeant()
{
    // The keys have Shift in them, and menus don't.
    const bool isByKeys = QApplication::keyboardModifiers().testFlag(Qt::ShiftModifier);
    if (!isByKeys || !explainFocus())
        QWhatsThis::enterWhatsThisMode();
}

}
