// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "guioptions.h"

namespace stratoscope
{

class MainWindow;

/** Opens \a request in \a window, which is never shown, writes the picture of a textbook of it to a file, and returns the
 *  program's exit code. Never asks anything. */
int writeTextbookPicture(MainWindow &window, const OpenRequest &request, const TextbookOptions &options);

}
