// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "agetext.h"

#include <QCoreApplication>

namespace stratoscope
{

namespace
{

struct AgeTextWords
{
    Q_DECLARE_TR_FUNCTIONS(stratoscope::AgeText)
};

constexpr qint64 Minute = 60;
constexpr qint64 Hour = 60 * Minute;
constexpr qint64 Day = 24 * Hour;
constexpr qint64 Month = 30 * Day;
constexpr qint64 Year = 365 * Day;

}

QString ageText(const QDateTime &moment, const QDateTime &now)
{
    if (!moment.isValid())
        return {};
    const qint64 seconds = moment.secsTo(now);
    const auto count = [seconds](qint64 unit) { return static_cast<int>(seconds / unit); };
    if (seconds < Minute)
        return AgeTextWords::tr("just now");
    if (seconds < Hour)
        return AgeTextWords::tr("%n minute(s) ago", nullptr, count(Minute));
    if (seconds < Day)
        return AgeTextWords::tr("%n hour(s) ago", nullptr, count(Hour));
    if (seconds < 2 * Month)
        return AgeTextWords::tr("%n day(s) ago", nullptr, count(Day));
    if (seconds < 2 * Year)
        return AgeTextWords::tr("%n month(s) ago", nullptr, count(Month));
    return AgeTextWords::tr("%n year(s) ago", nullptr, count(Year));
}

}
