// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "columnwidths.h"

#include <QHeaderView>
#include <QStyle>
#include <QTreeView>

namespace stratoscope
{

void setColumnWidths(QTreeView *view, const QList<ColumnWidth> &widths)
{
    const int margins = 2 * (view->style()->pixelMetric(QStyle::PM_FocusFrameHMargin, nullptr, view) + 1);
    const QFontMetrics metrics = view->fontMetrics();
    for (const ColumnWidth &width : widths) {
        const int text = metrics.horizontalAdvance(width.widest) + margins + width.extra;
        const int title = view->header()->sectionSizeHint(width.column);
        view->header()->resizeSection(width.column, qMax(text, title) + margins);
    }
}

}
