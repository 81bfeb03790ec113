// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "lesson.h"

namespace stratoscope
{

/** The lessons and levels that come with the program, in the order in which they are to be learnt: lessons first. */
const std::vector<Lesson> &lessonLibrary();

}
