// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QStringList>

class QWidget;

namespace stratoscope
{

/** The texts of labels, buttons, boxes and columns in \a window that are larger than these. */
QStringList cutTexts(const QWidget *window);

}
