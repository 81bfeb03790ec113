// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QFont>
#include <QList>
#include <QString>

class QTreeView;

namespace stratoscope
{

/** How wide a column is to be at first. */
struct ColumnWidth
{
    int column = 0;
    QString widest; ///< A text that is to fit.
    int extra = 0; ///< Pixels that it needs beside the text.
    QFont font = {}; ///< What it is written in, at the view's size.
};

/** Makes the columns of \a view as wide as texts like these, or their titles, need in its font. */
void setColumnWidths(QTreeView *view, const QList<ColumnWidth> &widths);

}
