// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QDateTime>
#include <QString>

namespace stratoscope
{

/** Parses an RFC 3339 date with any number of fractional digits and any offset, as configs have it; in UTC, to the
 *  millisecond. Invalid if \a text is not such a date, and for Go's zero time, which means "unknown". */
QDateTime parseTimestamp(const QString &text);

}
