// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "rawentry.h"

#include <QStringList>

struct archive_entry;

namespace stratoscope
{

/**
 * Puts into \a raw what libarchive read of one entry; its views point into \a entry. Adds to \a oddities what was
 * corrected. False where the entry cannot be used at all: no name, or one that no file system takes.
 */
bool convertEntry(archive_entry *entry, RawEntry &raw, QStringList &oddities);

}
