// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "commandline.h"

namespace stratoscope
{

/** Reads the arguments after "stack"; fails with ErrorKind::Usage. */
Result<Request> parseStackCommand(const QStringList &arguments);

/** Runs "stack build" and "stack check"; returns the exit code. */
int runStack(const Request &request);

}
