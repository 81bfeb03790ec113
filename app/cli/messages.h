// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

namespace stratoscope
{

/** Print a line on standard error, escaped so that nothing from an image can control the terminal. */
void printError(const QString &text);
void printWarning(const QString &text);
void printNote(const QString &text);

}
