// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QWidget>

namespace stratoscope
{

/** Has Tab go from \a first to each of \a others in turn. A pane whose focus is that of a list in it must say so for what is
 *  above that list: Tab comes to the list first, and would go on from there. */
inline void tabOn(QWidget *first, const QWidgetList &others)
{
    for (QWidget *other : others) {
        QWidget::setTabOrder(first, other);
        first = other;
    }
}

}
