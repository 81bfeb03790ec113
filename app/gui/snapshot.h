// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "guioptions.h"

namespace stratoscope
{

class MainWindow;

/** Opens \a request in \a window, renders the window to a file and returns the program's exit
 *  code. Never asks anything. */
int takeSnapshot(MainWindow &window, const OpenRequest &request, const SnapshotOptions &options);

}
