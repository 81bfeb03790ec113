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
    const QAbstractItemModel *model = view->model();
    for (const ColumnWidth &width : widths) {
        // Without space for the sort arrow: only one column has it, and there it may cover the end of the title.
        const QString title = model->headerData(width.column, Qt::Horizontal).toString();
        QFont font = width.font;
        font.setPointSizeF(view->font().pointSizeF());
        const int text = QFontMetrics(font).horizontalAdvance(width.widest);
        const int widest = qMax(text + width.extra, metrics.horizontalAdvance(title));
        view->header()->resizeSection(width.column, widest + 2 * margins);
    }
}

}
