// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "divescore.h"

#include <QLocale>

namespace stratoscope
{

/** dive's score for people who know it, beside what is exactly so. Translated. */
struct ScoreText
{
    QString efficiency; ///< "93.4 %".
    QString summary; ///< "Efficiency 93.4 %, 24.1 MB wasted (12 % of what is above the bottom layer)".
    QString difference; ///< What is exactly wasted, and why dive says something else; some sentences.
};

/** The words for \a score of an image of whose bytes \a wastedBytes are exactly wasted; numbers as in \a locale. */
ScoreText scoreText(const DiveScore &score, quint64 wastedBytes, const QLocale &locale = QLocale());

}
