// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "rawentry.h"

#include <sys/types.h>

#include <optional>

namespace stratoscope
{

/** What a file of stat(2)'s \a mode is as a layer entry; empty for sockets, which no layer holds. */
std::optional<EntryType> entryTypeOf(mode_t mode);

}
