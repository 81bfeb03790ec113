// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "stackscript.h"

#include <span>

namespace stratoscope
{

/** How an instruction is written. */
struct StackVerbRow
{
    StackVerb verb = StackVerb::Run;
    const char *name = ""; ///< "COPY", "docker run"
    const char *usage = ""; ///< Translatable in the context stratoscope::StackScript, like \c summary.
    const char *summary = "";

    bool isDocker() const;
    QString usageText() const;
    QString summaryText() const;
};

/** All instructions, in the order in which they are explained. */
std::span<const StackVerbRow> stackVerbs();
const StackVerbRow &stackVerbRow(StackVerb verb);

}
