// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "isotime.h"

#include <chrono>
#include <cstdio>

namespace stratoscope
{

QByteArray isoTime(qint64 seconds)
{
    // By hand: QDateTime is too slow for a line of every file.
    using namespace std::chrono;
    constexpr sys_seconds First = sys_days(year(0) / January / 1);
    constexpr sys_seconds Behind = sys_days(year(10000) / January / 1);
    if (seconds < First.time_since_epoch().count() || seconds >= Behind.time_since_epoch().count())
        return {};
    const sys_seconds moment {std::chrono::seconds(seconds)};
    const sys_days day = floor<days>(moment);
    const year_month_day date(day);
    const hh_mm_ss time(moment - day);
    char text[32];
    const int length
        = std::snprintf(text, sizeof text, "%04d-%02u-%02uT%02d:%02d:%02dZ", int(date.year()), unsigned(date.month()),
            unsigned(date.day()), int(time.hours().count()), int(time.minutes().count()), int(time.seconds().count()));
    return QByteArray(text, length);
}

}
