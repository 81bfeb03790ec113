// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "rawentry.h"

namespace stratoscope::fuzz
{

/** What holds for each entry of a tar, whatever its header says. */
void checkEntry(const RawEntry &entry);

}
