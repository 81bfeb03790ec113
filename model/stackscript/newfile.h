// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "stackscript.h"

namespace stratoscope
{

/** Takes the \a tokens after FILE, DIR or COPY (\a verb at \a place) apart. A heredoc's text is filled in by the caller,
 *  in each of the files. */
ScriptResult<std::vector<NewFile>> parseNewFiles(
    StackVerb verb, ScriptPlace place, const std::vector<ShellToken> &tokens);

}
