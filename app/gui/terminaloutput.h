// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

namespace stratoscope
{

/** Writes \a text to standard output, made safe for a terminal. */
void printOut(const QString &text);
/** Writes a line to standard error, with the program's name before it, made safe for a terminal. */
void printError(const QString &message);

}
