// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

namespace stratoscope
{

/**
 * \a text in lines of at most \a width characters (0: one line), broken between words where possible. Each line starts
 * with \a indent blanks and ends with a newline.
 */
QString wordWrapped(const QString &text, int width, int indent);

}
