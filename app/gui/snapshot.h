// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "guioptions.h"

namespace stratoscope
{

class MainWindow;
struct LoadedImage;

/** Opens \a request in \a window, without asking anything, and waits until everything is known about it; returns an error
 *  if that fails. */
std::optional<Error> waitForImage(MainWindow &window, const OpenRequest &request);

/** The program's exit code for an image that was shown; says what is wrong with it. */
int exitCodeOf(const LoadedImage &loaded);

/** Opens \a request in \a window, renders the window to a file and returns the program's exit
 *  code. Never asks anything. */
int takeSnapshot(MainWindow &window, const OpenRequest &request, const SnapshotOptions &options);

}
