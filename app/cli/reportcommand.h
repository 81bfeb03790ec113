// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "commandline.h"

namespace stratoscope
{

/** "report": prints what \a request wants to know of an image; returns what exitcode.h says. */
int runReport(const Request &request);

}
