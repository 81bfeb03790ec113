// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QLocale>
#include <QString>

namespace stratoscope
{

/** "13 B", "18.4 MB": the format of all sizes shown to people, in SI units. One decimal by default, so that the numbers in a
 *  column line up. */
QString sizeText(quint64 bytes, const QLocale &locale = QLocale(), int decimals = 1);

/** \a text cut to \a width characters, with an ellipsis at the end; in full if \a width is 0. */
QString elided(const QString &text, int width);

}
