// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "rawentry.h"

#include <QStringList>

#include <optional>

struct archive_entry;

namespace stratoscope
{

/**
 * What libarchive read of one entry, as a RawEntry whose views point into \a entry. Adds to \a oddities what was
 * corrected. Empty where the entry cannot be used at all: no name, or one that no file system takes.
 */
std::optional<RawEntry> convertEntry(archive_entry *entry, QStringList &oddities);

}
