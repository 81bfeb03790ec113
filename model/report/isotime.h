// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>

namespace stratoscope
{

/** \a seconds since the epoch as "2024-05-01T12:00:00Z"; empty outside the years 0 to 9999, which ISO 8601 can write. */
QByteArray isoTime(qint64 seconds);

}
