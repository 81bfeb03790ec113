// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QDateTime>
#include <QString>

namespace stratoscope
{

/** Reads a date of RFC 3339 with any number of fractional digits and any offset, as configs write it; in UTC, to the
 *  millisecond. Invalid where \a text is no such date, and for Go's zero time, which stands for "unknown". */
QDateTime parseTimestamp(const QString &text);

}
