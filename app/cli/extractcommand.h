// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "commandline.h"

namespace stratoscope
{

/** Runs "extract"; returns what exitcode.h says. */
int runExtract(const Request &request);

/** Runs "cat"; returns what exitcode.h says. */
int runCat(const Request &request);

}
