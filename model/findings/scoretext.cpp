// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "scoretext.h"

#include "shorttext.h"

#include <QCoreApplication>

namespace stratoscope
{

namespace
{

struct ScoreTextWords
{
    Q_DECLARE_TR_FUNCTIONS(stratoscope::ScoreText)
};

QString percent(double part, int decimals, const QLocale &locale)
{
    return ScoreTextWords::tr("%1 %", "a number").arg(locale.toString(part * 100, 'f', decimals));
}

}

ScoreText scoreText(const DiveScore &score, quint64 wastedBytes, const QLocale &locale)
{
    ScoreText text;
    text.efficiency = percent(score.efficiency, 1, locale);
    const QString wasted = sizeText(score.wastedBytes, locale);
    text.summary = score.userSizeBytes == 0
        ? ScoreTextWords::tr("Efficiency %1, %2 wasted").arg(text.efficiency, wasted)
        : ScoreTextWords::tr("Efficiency %1, %2 wasted (%3 of what is above the bottom layer)")
              .arg(text.efficiency, wasted, percent(score.wastedUserPercent, 1, locale));
    text.difference = ScoreTextWords::tr(
        "Exactly %1 are wasted: the bytes of files with no visible path at the top. dive adds up all versions of a "
        "path that several layers write, including the one that stays. It counts nothing for a directory removed as a "
        "whole, ignores opaque directories, and gives hard links no size.")
                          .arg(sizeText(wastedBytes, locale));
    return text;
}

}
