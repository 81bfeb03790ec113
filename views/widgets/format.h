// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "change.h"
#include "rawentry.h"

#include <QDateTime>
#include <QString>

/** Values as text, in the user's language. */
namespace stratoscope
{

/** "13 B", "2.1 kB", "118.9 MB": sizeText() in the user's locale. */
QString formatSize(quint64 bytes);
/** Like formatSize(), with the exact number: "2.1 kB (2,148 bytes)". */
QString formatSizeExact(quint64 bytes);
/** \a part as a percentage of \a whole: "28 %", "9.4 %". */
QString formatShare(quint64 part, quint64 whole);
/** "28,911". */
QString formatCount(quint64 count);

/** "-rwsr-xr-x", as in ls. */
QString formatMode(EntryType type, quint16 mode);
/** "0755", "4755". */
QString formatModeOctal(quint16 mode);
/** "root:root", "1000:1000": numbers, since an image's names do not apply here, and root for 0. */
QString formatOwner(quint32 uid, quint32 gid);

/** A time in the user's time zone, short. Anything a layer may claim is shown; if it is not a date, as a number. */
QString formatTime(qint64 secondsSinceEpoch);
/** The same; empty for an invalid time. */
QString formatTime(const QDateTime &moment);
/** A time with its nanoseconds and its offset from UTC. */
QString formatTimeExact(qint64 secondsSinceEpoch, quint32 nanoseconds);

/** What a layer did to a path, in a few words: "added", "content changed", "mode, owner only", "deleted", … */
QString changeText(Change change, const ChangedFields &fields);

}
