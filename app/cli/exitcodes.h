// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

namespace stratoscope
{

/** What the program ends with. */
enum ExitCode { Fine = 0, Damaged = 1, WrongUsage = 2, Unreadable = 3, RuleBroken = 4, ImagesDiffer = 5 };

}
