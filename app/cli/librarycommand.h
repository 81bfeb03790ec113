// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "commandline.h"

namespace stratoscope
{

/** Reads the arguments after "library". Fails with ErrorKind::Usage. */
Result<Request> parseLibraryCommand(const QStringList &arguments);

/** Lists all images that were seen and that engines have; returns what exitcode.h says. */
int runLibrary(const Request &request);

}
