// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "rawentry.h"

#include <QStringList>

struct archive_entry;

namespace stratoscope
{

/**
 * Converts what libarchive read about a member of a zip or 7z, as far as an index needs it, into \a raw, whose views
 * point into \a entry. Adds corrections to \a oddities. False if the entry is unusable: no name, or one that no file
 * system accepts.
 */
bool convertEntry(archive_entry *entry, RawEntry &raw, QStringList &oddities);

}
