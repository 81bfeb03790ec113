// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

class QContextMenuEvent;
class QPoint;
class QTreeView;

/** What all trees and tables of rows have in common. */
namespace stratoscope
{

/** Makes \a view look and select like the other trees: a single selected row, rows of equal
 *  height, scrolling by pixels. */
void setUpRowTree(QTreeView *view);
/** Writes \a text in the middle of \a view while it has no rows, in the colour of warnings if it \a isProblem; to be
 *  called at the end of its paintEvent(). */
void paintEmptyText(const QTreeView *view, const QString &text, bool isProblem = false);
/** How high \a view must be for its header and \a rows rows. */
int rowsHeight(const QTreeView *view, int rows);
/** Where to open the context menu of \a view: at the mouse, or below the current row if it was opened by a key. */
QPoint contextMenuPosition(const QTreeView *view, const QContextMenuEvent *event);

}
