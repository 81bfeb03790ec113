// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "divescore.h"

#include <QLocale>

namespace stratoscope
{

/** dive's score for people who know it, beside the exact numbers. Translated. */
struct ScoreText
{
    QString efficiency; ///< "93.4 %".
    QString summary; ///< "Efficiency 93.4 %, 24.1 MB wasted (12 % of what is above the bottom layer)".
    QString difference; ///< The exact waste, and why dive says something else; a few sentences.
};

/** The words for \a score of an image that wastes exactly \a wastedBytes; numbers as in \a locale. */
ScoreText scoreText(const DiveScore &score, quint64 wastedBytes, const QLocale &locale = QLocale());

}
