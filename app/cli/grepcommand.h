// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "commandline.h"

namespace stratoscope
{

/** "grep": prints what \a request finds in the contents of an image; returns what exitcode.h says. */
int runGrep(const Request &request);

}
