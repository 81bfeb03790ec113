// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "commandline.h"

namespace stratoscope
{

/** "list": prints the paths that \a request wants of an image; returns what exitcode.h says. */
int runList(const Request &request);

}
