// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "commandline.h"

namespace stratoscope
{

/** Lists packages; returns what exitcode.h says. */
int runPackages(const Request &request);

}
