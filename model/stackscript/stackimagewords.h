// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "stackscript.h"

namespace stratoscope
{

/** Reads the bytes \a rest of \a text after an instruction that changes an image's config, such as ENV, or its name. */
ScriptResult<void> fillImageWords(StackInstruction &instruction, QByteArrayView text, ScriptPlace rest);

/** How a history has the command line \a line of a RUN. */
QString runHistory(QByteArrayView line);

/** How a history has an instruction that makes files. */
QString filesHistory(const StackInstruction &instruction);

}
