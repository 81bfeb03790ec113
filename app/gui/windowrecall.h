// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "windowmemory.h"

namespace stratoscope
{

class MainWindow;

/** What \a window shows of its image. */
ViewMemory viewOf(const MainWindow &window);
/** Has \a window, whose image is open, show \a view, as far as it has what is in there. */
void applyView(MainWindow *window, const ViewMemory &view);

/** What it takes to have \a window again; nothing if it has no image to open again. */
std::optional<WindowMemory> memoryOf(const MainWindow &window);
/** Has \a window open what is in \a memory, and then look like that. */
void recall(MainWindow *window, const WindowMemory &memory);

}
