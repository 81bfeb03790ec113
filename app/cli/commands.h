// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "commandline.h"

namespace stratoscope
{

/** What the program ends with. */
enum ExitCode { Fine = 0, Damaged = 1, WrongUsage = 2, Unreadable = 3, RuleBroken = 4 };

/** Does what \a arguments, the program's name first, ask for; returns an ExitCode. */
int run(const QStringList &arguments);

}
