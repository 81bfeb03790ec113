// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QLocale>
#include <QString>

namespace stratoscope
{

/** "18.4 MB": the format of all sizes shown to people. */
QString sizeText(quint64 bytes, const QLocale &locale = QLocale());

/** \a text cut to \a width characters, with an ellipsis at the end; in full if \a width is 0. */
QString elided(const QString &text, int width);

}
