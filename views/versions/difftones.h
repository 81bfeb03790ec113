// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "diffrows.h"

#include <QColor>
#include <QPalette>

namespace stratoscope
{

/** Behind a line that was removed or added, … */
QColor removedTone(const QPalette &palette);
QColor addedTone(const QPalette &palette);
/** … and behind the words of it that changed. */
QColor removedWordTone(const QPalette &palette);
QColor addedWordTone(const QPalette &palette);
/** Where a side has no line. */
QColor missingTone(const QPalette &palette);
/** Behind the numbers of lines, and rows that stand for several. */
QColor gutterTone(const QPalette &palette);

}
