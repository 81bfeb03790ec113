// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

namespace stratoscope
{

/** How many columns of a terminal \a text takes: Chinese and Japanese characters take two, combining ones none. */
qsizetype columnsOf(const QString &text);

/** \a text with spaces after it, \a width columns in all. */
QString leftInColumns(const QString &text, qsizetype width);
/** \a text with spaces before it, \a width columns in all. */
QString rightInColumns(const QString &text, qsizetype width);

}
