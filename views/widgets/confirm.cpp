// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "confirm.h"

#include "bytes.h"

#include <QMessageBox>
#include <QPushButton>

namespace stratoscope
{

bool confirm(QWidget *parent, const Confirmation &confirmation)
{
    QMessageBox box(QMessageBox::Question, displayText(confirmation.title), displayLines(confirmation.question),
        QMessageBox::Cancel, parent);
    box.setTextFormat(Qt::PlainText);
    box.setInformativeText(displayLines(confirmation.more));
    const QPushButton *action = box.addButton(confirmation.action, QMessageBox::DestructiveRole);
    box.setDefaultButton(QMessageBox::Cancel);
    box.exec();
    return box.clickedButton() == action;
}

}
