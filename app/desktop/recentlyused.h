// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "error.h"

#include <QDateTime>

namespace stratoscope
{

/** A file that the user opened, for the list that all programs of a desktop share. */
struct UsedFile
{
    QString path; ///< Absolute.
    QString mimeType;
    QString program; ///< The name of this one, and …
    QString command; ///< … how it opens the file: "stratoscope %u".
};

/** Where that list is, recently-used.xbel. */
QString recentlyUsedList();

/**
 * Notes in \a list, a file as the Desktop Bookmark Specification has it, that \a used was opened at \a now; all else in
 * it stays. Makes the list if there is none. Fails, and changes nothing, if it cannot be read: it belongs to others
 * too. Waits only briefly for whoever has it locked.
 */
Result<void> noteRecentlyUsed(const QString &list, const UsedFile &used, const QDateTime &now);

}
