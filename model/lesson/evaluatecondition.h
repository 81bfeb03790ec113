// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "lessoncondition.h"
#include "lessonsituation.h"

namespace stratoscope
{

/** Whether \a condition holds in \a situation. A pure function. */
bool evaluate(const LessonCondition &condition, const LessonSituation &situation);

}
