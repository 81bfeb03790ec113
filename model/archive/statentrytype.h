// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "rawentry.h"

#include <sys/types.h>

#include <optional>

namespace stratoscope
{

/** The layer entry type for a stat(2) \a mode; empty for sockets, which layers cannot hold. */
std::optional<EntryType> entryTypeOf(mode_t mode);

}
