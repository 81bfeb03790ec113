// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "lesson.h"
#include "lessonfields.h"

namespace stratoscope
{

/** Finds what \a lesson refers to and does not have: stacks, and the parts of a level. */
void checkReferences(const Lesson &lesson, LessonProblem *problem);

}
