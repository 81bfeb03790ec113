// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "commandline.h"

namespace stratoscope
{

/** Saves the image that \a request, squash or save, means, and prints what came of it; returns what exitcode.h says. */
int runSave(const Request &request);

}
