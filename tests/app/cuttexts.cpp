// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "cuttexts.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QCoreApplication>
#include <QLabel>

namespace stratoscope
{

QStringList cutTexts(const QWidget *window)
{
    QCoreApplication::processEvents();
    QStringList found;
    for (const QWidget *widget : window->findChildren<QWidget *>()) {
        const auto *label = qobject_cast<const QLabel *>(widget);
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        const bool isButton = (button && !button->text().isEmpty()) || qobject_cast<const QComboBox *>(widget);
        const bool isLabel = label && !label->wordWrap() && !label->text().isEmpty();
        if (!widget->isVisible() || !(isButton || isLabel))
            continue;
        // Some break their text into lines.
        const int height
            = widget->hasHeightForWidth() ? widget->heightForWidth(widget->width()) : widget->sizeHint().height();
        if (widget->sizeHint().width() > widget->width() || height > widget->height())
            found.append(QStringLiteral("%1 “%2” is %3 wide and needs %4")
                             .arg(QLatin1String(widget->metaObject()->className()), widget->property("text").toString())
                             .arg(widget->width())
                             .arg(widget->sizeHint().width()));
    }
    return found;
}

}
