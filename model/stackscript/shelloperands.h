// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "shellline.h"

namespace stratoscope
{

/** Takes the \a words after the name of \a command, whose verb has the row \a row: options, and operands with what their
 *  verb wants to know of them. */
ScriptResult<void> takeOperands(ShellCommand &command, const ShellVerbRow &row, const std::vector<ShellWord> &words);

}
