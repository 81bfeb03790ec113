// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "cuttexts.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QCoreApplication>
#include <QGroupBox>
#include <QHeaderView>
#include <QLabel>
#include <QStyle>

namespace stratoscope
{

namespace
{

bool hasText(const QWidget *widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(widget))
        return !label->text().isEmpty();
    if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
        return !button->text().isEmpty();
    return qobject_cast<const QComboBox *>(widget) || qobject_cast<const QGroupBox *>(widget);
}

bool isCut(const QWidget *widget)
{
    // Some break their text into lines.
    const int height
        = widget->hasHeightForWidth() ? widget->heightForWidth(widget->width()) : widget->sizeHint().height();
    if (height > widget->height())
        return true;
    const auto *label = qobject_cast<const QLabel *>(widget);
    return !(label && label->wordWrap()) && widget->sizeHint().width() > widget->width();
}

/** The titles of columns; an arrow has room only in the one that sorts. */
QStringList cutTitles(const QHeaderView *header)
{
    QStringList cut;
    const int margins = 2 * header->style()->pixelMetric(QStyle::PM_HeaderMargin, nullptr, header);
    for (int i = 0; i < header->count(); ++i) {
        const QString title = header->model()->headerData(i, Qt::Horizontal).toString();
        const int needed = header->fontMetrics().horizontalAdvance(title) + margins;
        if (!header->isSectionHidden(i) && needed > header->sectionSize(i))
            cut.append(QStringLiteral("column “%1” is %2 wide and needs %3")
                           .arg(title)
                           .arg(header->sectionSize(i))
                           .arg(needed));
    }
    return cut;
}

}

QStringList cutTexts(const QWidget *window)
{
    QCoreApplication::processEvents();
    QStringList found;
    for (const QWidget *widget : window->findChildren<QWidget *>()) {
        if (!widget->isVisible())
            continue;
        if (const auto *header = qobject_cast<const QHeaderView *>(widget);
            header && header->orientation() == Qt::Horizontal)
            found += cutTitles(header);
        if (hasText(widget) && isCut(widget))
            found.append(QStringLiteral("%1 “%2” is %3 wide and needs %4")
                             .arg(QLatin1String(widget->metaObject()->className()), widget->property("text").toString())
                             .arg(widget->width())
                             .arg(widget->sizeHint().width()));
    }
    return found;
}

}
