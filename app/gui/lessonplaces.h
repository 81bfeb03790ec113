// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "lessonanchor.h"
#include "spotlight.h"

#include <vector>

namespace stratoscope
{

class MainWindow;

/** Where \a anchors are in \a window; those that are not visible are left out. */
Spotlight::Places lessonPlaces(const MainWindow &window, const std::vector<LessonAnchor> &anchors);

}
