// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "timestamp.h"

#include <QRegularExpression>

#include <algorithm>

namespace stratoscope
{

namespace
{

/** Far longer than any real date; shields the pattern from hostile text. */
constexpr qsizetype LongestTimestamp = 64;

const QRegularExpression &pattern()
{
    static const QRegularExpression expression(
        QStringLiteral("\\A(\\d{4})-(\\d\\d)-(\\d\\d)[Tt "
                       "](\\d\\d):(\\d\\d):(\\d\\d)(?:[.,](\\d+))?(?:[Zz]|([+-])(\\d\\d):?(\\d\\d))\\z"));
    return expression;
}

}

QDateTime parseTimestamp(const QString &text)
{
    if (text.size() > LongestTimestamp)
        return {};
    const QRegularExpressionMatch match = pattern().match(text);
    if (!match.hasMatch())
        return {};
    const auto number = [&](int group) { return match.capturedView(group).toInt(); };
    const QDate date(number(1), number(2), number(3));
    const int second = std::min(number(6), 59); // Treat a leap second as the second before it.
    const int millisecond = match.captured(7).leftJustified(3, QLatin1Char('0'), true).toInt();
    const QTime time(number(4), number(5), second, millisecond);
    if (!date.isValid() || !time.isValid() || number(9) > 23 || number(10) > 59 || number(6) > 60)
        return {};
    const int offset = (number(9) * 60 + number(10)) * (match.capturedView(8) == QLatin1String("-") ? -60 : 60);
    const QDateTime moment = QDateTime(date, time, Qt::UTC).addSecs(-offset);
    const bool isZeroTime = date.year() <= 1;
    return isZeroTime ? QDateTime() : moment;
}

}
