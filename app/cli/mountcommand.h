// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "commandline.h"

namespace stratoscope
{

/** Runs "mount", until the image is unmounted; returns what exitcode.h says. */
int runMount(const Request &request);

}
