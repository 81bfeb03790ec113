// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QFont>
#include <QList>
#include <QString>

class QTreeView;

namespace stratoscope
{

/** The initial width of a column. */
struct ColumnWidth
{
    int column = 0;
    QString widest; ///< A text that should fit.
    int extra = 0; ///< Pixels needed in addition to the text.
    QFont font = {}; ///< The font of the text, at the view's size.
};

/** Makes the columns of \a view wide enough for such texts or their titles, in its font. */
void setColumnWidths(QTreeView *view, const QList<ColumnWidth> &widths);

}
