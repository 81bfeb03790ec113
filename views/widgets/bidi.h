// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

namespace stratoscope
{

/** \a text as it is drawn in \a direction: what reads from left to right, such as "3.0 kB", "-rw-r--r--" and ".bashrc", keeps
 *  its order in a window that reads from right to left. Not for what is copied. */
QString isolated(const QString &text, Qt::LayoutDirection direction);

}
