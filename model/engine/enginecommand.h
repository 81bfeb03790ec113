// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "enginekind.h"

namespace stratoscope
{

/** Says which program is an engine of \a kind from now on, with what comes first among its arguments; empty: the one of its
 *  name. The environment overrides it. */
void setEngineCommand(EngineKind kind, const QString &command);
QString engineCommand(EngineKind kind);

}
