// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "syntax.h"

#include <QColor>

class QPalette;

namespace stratoscope
{

/** The colour of text of \a kind, on the background of text views. */
QColor syntaxColor(SyntaxKind kind, const QPalette &palette);

}
