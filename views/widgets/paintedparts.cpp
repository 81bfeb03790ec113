// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "paintedparts.h"

#include "partaccess.h"

#include <QWidget>

namespace stratoscope
{

PaintedParts::PaintedParts()
{
    installPartAccess();
}

bool PaintedParts::canPick(int) const
{
    return false;
}

void PaintedParts::pickPart(int) { }

void PaintedParts::tellCurrentPart(QWidget *widget, int number)
{
    // What moves elsewhere would only talk into it.
    if (!QAccessible::isActive() || number < 0 || widget->window()->focusWidget() != widget)
        return;
    QAccessibleEvent focus(widget, QAccessible::Focus);
    focus.setChild(number);
    QAccessible::updateAccessibility(&focus);
}

}
