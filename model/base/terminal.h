// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

namespace stratoscope
{

/** \a text as bytes that a terminal may get: whatever an image put into it, it cannot steer the terminal. Line breaks are
 *  kept; there is none at the end unless \a text has one. */
QByteArray terminalText(const QString &text);

/** Writes "PROGRAM: MESSAGE" to standard error, on one line even where \a message has several. */
void printMessage(const char *program, const QString &message);

}
